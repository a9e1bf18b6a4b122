package dev.pairwise.web;

import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.DataPage;
import dev.pairwise.page.FamilyPage;
import dev.pairwise.page.HomePage;
import dev.pairwise.page.Link;
import dev.pairwise.page.LinkGroup;
import dev.pairwise.page.MemberTable;
import dev.pairwise.page.Meta;
import dev.pairwise.page.Name;
import dev.pairwise.page.Page;
import dev.pairwise.page.PickerPage;
import dev.pairwise.page.SeveralPage;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What search engines are told in JSON-LD, made of the page itself so that it says nothing that visitors do not see: the page, the way to
 * it, and what it lists. No product and no rating: nothing is sold here.
 */
@Component
class StructuredData {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** Finished JSON with every {@code <} escaped, so that it can stand in a {@code script} element. */
    String json(Page page, UnaryOperator<String> absolute) {
        SchemaOrg schema = new SchemaOrg(absolute);
        Meta meta = page.meta();
        Stream<Map<String, Object>> breadcrumb = meta.breadcrumb().isEmpty()
                ? Stream.empty()
                : Stream.of(schema.list("BreadcrumbList", meta.breadcrumb()));
        List<Map<String, Object>> graph = Stream.of(Stream.of(schema.page(meta)), breadcrumb, own(page, schema))
                .flatMap(nodes -> nodes)
                .toList();
        return mapper.writeValueAsString(SchemaOrg.node("@context", "https://schema.org", "@graph", graph))
                .replace("<", "\\u003c");
    }

    /** What only this kind of page has. */
    private static Stream<Map<String, Object>> own(Page page, SchemaOrg schema) {
        return switch (page) {
            case ComparisonPage pair ->
                Stream.of(schema.items(Stream.of(pair.left(), pair.right()).map(StructuredData::link)));
            case SeveralPage several -> Stream.of(schema.items(several.models().stream()));
            case FamilyPage family -> Stream.of(schema.items(members(family)));
            case PickerPage picker -> groups(picker.pairs(), schema);
            case HomePage home -> Stream.concat(schema.site().stream(), groups(home.pairs(), schema));
            case DataPage data -> Stream.of(SchemaDataset.of(data, schema));
            default -> Stream.empty();
        };
    }

    private static Link link(Name name) {
        return new Link(name.text(), name.href());
    }

    private static Stream<Link> members(FamilyPage family) {
        return family.members().groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(MemberTable.Row::model);
    }

    private static Stream<Map<String, Object>> groups(List<LinkGroup> groups, SchemaOrg schema) {
        return groups.stream().map(schema::items);
    }
}
