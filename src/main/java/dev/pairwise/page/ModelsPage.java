package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/**
 * One page of the list of models with the form that filters it. {@code message} says what was found or that nothing was; {@code figures}
 * names the columns that stand to the right; {@code same} is what forms repeat so that the list stays the same.
 */
public record ModelsPage(
        Meta meta,
        ListForm form,
        List<String> message,
        Optional<PriceScatter> chart,
        Optional<Link> all,
        String caption,
        String figures,
        List<Heading> headings,
        List<ModelRow> rows,
        NumberedPages pages,
        List<Alias> aliases,
        List<Parameter> same,
        List<Parameter> unordered,
        String provenance,
        List<Link> sources)
        implements HtmlPage {

    public ModelsPage {
        message = List.copyOf(message);
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        aliases = List.copyOf(aliases);
        same = List.copyOf(same);
        unordered = List.copyOf(unordered);
        sources = List.copyOf(sources);
    }

    /** The head of a column. {@code form} is the form that orders the list by it; {@code sorted} says how it is ordered now. */
    public record Heading(String label, Optional<String> key, Optional<String> form, Optional<String> sorted) {}

    public record ModelRow(Link model, Optional<String> tag, List<ListCell> cells) {

        public ModelRow {
            cells = List.copyOf(cells);
        }
    }

    /** A rolling alias, and what it points to where that is recorded. */
    public record Alias(Link alias, Optional<Link> target) {}
}
