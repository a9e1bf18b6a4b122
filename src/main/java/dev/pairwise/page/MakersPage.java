package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** Every maker that has a model here. */
public record MakersPage(Meta meta, List<String> introduction, List<MakerRow> rows, SourceSection sources)
        implements HtmlPage {

    public MakersPage {
        introduction = List.copyOf(introduction);
        rows = List.copyOf(rows);
    }

    /** {@code released} is the day of the newest model, or why it is not known. */
    public record MakerRow(
            Link maker, String models, String openWeights, Optional<Link> newest, Cell released, List<Link> providers) {

        public MakerRow {
            providers = List.copyOf(providers);
        }
    }
}
