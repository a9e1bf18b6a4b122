package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** One maker: its models by family, where they are served, and some of their comparisons. */
public record MakerPage(
        Meta meta,
        String name,
        List<String> introduction,
        Optional<Link> site,
        List<Link> families,
        MemberTable models,
        Served served,
        List<LinkGroup> comparisons,
        SourceSection sources)
        implements HtmlPage {

    public MakerPage {
        introduction = List.copyOf(introduction);
        families = List.copyOf(families);
        comparisons = List.copyOf(comparisons);
    }

    /** The providers that offer its models. */
    public record Served(String caption, List<ServedRow> rows) {

        public Served {
            rows = List.copyOf(rows);
        }
    }

    /** {@code own} is the maker's own provider. */
    public record ServedRow(Link provider, boolean own, String models, String routes) {}
}
