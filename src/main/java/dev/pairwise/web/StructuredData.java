package dev.pairwise.web;

import dev.pairwise.page.Link;
import dev.pairwise.page.Links;
import dev.pairwise.page.Meta;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What search engines are told in JSON-LD: the page, and the way to it that visitors see. */
@Component
class StructuredData {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** Finished JSON with every {@code <} escaped, so that it can stand in a {@code script} element. */
    String json(Meta meta, UnaryOperator<String> absolute) {
        List<Object> graph = meta.breadcrumb().isEmpty()
                ? List.of(page(meta, absolute))
                : List.of(page(meta, absolute), breadcrumb(meta, absolute));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", graph);
        return mapper.writeValueAsString(document).replace("<", "\\u003c");
    }

    private static Map<String, Object> page(Meta meta, UnaryOperator<String> absolute) {
        String address = absolute.apply(meta.canonical());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@type", "WebPage");
        page.put("@id", address);
        page.put("url", address);
        page.put("name", meta.title());
        page.put("description", meta.description());
        page.put("inLanguage", "en");
        meta.lastModified().ifPresent(day -> page.put("dateModified", day));
        page.put("isPartOf", Map.of("@type", "WebSite", "name", "Pairwise", "url", absolute.apply(Links.home())));
        return page;
    }

    private static Map<String, Object> breadcrumb(Meta meta, UnaryOperator<String> absolute) {
        Map<String, Object> breadcrumb = new LinkedHashMap<>();
        breadcrumb.put("@type", "BreadcrumbList");
        breadcrumb.put(
                "itemListElement",
                IntStream.range(0, meta.breadcrumb().size())
                        .mapToObj(at -> step(at + 1, meta.breadcrumb().get(at), absolute))
                        .toList());
        return breadcrumb;
    }

    private static Map<String, Object> step(int position, Link link, UnaryOperator<String> absolute) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("@type", "ListItem");
        step.put("position", position);
        step.put("name", link.text());
        step.put("item", absolute.apply(link.href()));
        return step;
    }
}
