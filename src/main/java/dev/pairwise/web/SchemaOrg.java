package dev.pairwise.web;

import dev.pairwise.page.Link;
import dev.pairwise.page.LinkGroup;
import dev.pairwise.page.Links;
import dev.pairwise.page.Meta;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the things of schema.org that pages are described with. Keys keep their order. */
final class SchemaOrg {

    private static final String NAME = "Pairwise";

    private final UnaryOperator<String> absolute;

    SchemaOrg(UnaryOperator<String> absolute) {
        this.absolute = absolute;
    }

    /** A thing of keys and values in turn. */
    static Map<String, Object> node(Object... keysAndValues) {
        Map<String, Object> node = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            node.put((String) keysAndValues[at], keysAndValues[at + 1]);
        }
        return node;
    }

    String absolute(String path) {
        return absolute.apply(path);
    }

    Map<String, Object> page(Meta meta) {
        Map<String, Object> page = node(
                "@type",
                "WebPage",
                "url",
                absolute(meta.canonical()),
                "name",
                meta.title(),
                "description",
                meta.description(),
                "inLanguage",
                "en");
        meta.lastModified().ifPresent(day -> page.put("dateModified", day));
        page.put("isPartOf", node("@type", "WebSite", "name", NAME, "url", absolute(Links.home())));
        return page;
    }

    Map<String, Object> organization() {
        return node("@type", "Organization", "name", NAME, "url", absolute(Links.home()));
    }

    /** The site, and who runs it. */
    List<Map<String, Object>> site() {
        Map<String, Object> organization = organization();
        organization.put("@id", absolute(Links.home() + Links.inPage("organization")));
        return List.of(
                node(
                        "@type",
                        "WebSite",
                        "@id",
                        absolute(Links.home() + Links.inPage("website")),
                        "name",
                        NAME,
                        "url",
                        absolute(Links.home()),
                        "inLanguage",
                        "en",
                        "publisher",
                        node("@id", organization.get("@id"))),
                organization);
    }

    Map<String, Object> items(LinkGroup group) {
        Map<String, Object> list = list("ItemList", group.links());
        list.put("name", group.heading());
        return list;
    }

    Map<String, Object> items(Stream<Link> links) {
        List<Link> items = links.toList();
        Map<String, Object> list = list("ItemList", items);
        list.put("numberOfItems", items.size());
        return list;
    }

    Map<String, Object> list(String type, List<Link> links) {
        return node(
                "@type",
                type,
                "itemListElement",
                IntStream.range(0, links.size())
                        .mapToObj(at -> item(at + 1, links.get(at)))
                        .toList());
    }

    private Map<String, Object> item(int position, Link link) {
        return node("@type", "ListItem", "position", position, "name", link.text(), "item", absolute(link.href()));
    }
}
