package dev.pairwise.page;

import java.util.List;

/** One page of all pairs of one model, its nearest rivals first; {@code cost} is what the model itself costs. */
public record PairsPage(
        Meta meta,
        Name name,
        List<String> introduction,
        Cell cost,
        List<PairRow> rows,
        Paging paging,
        SourceSection sources)
        implements HtmlPage {

    public PairsPage {
        introduction = List.copyOf(introduction);
        rows = List.copyOf(rows);
    }

    /** {@code cost} says what the other model costs, and how that stands to the cost of this one. */
    public record PairRow(Link pair, String maker, Cell cost) {}
}
