package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** When the facts last changed and were last checked, the numbered sources with their credit, and the twins for programs. */
public record SourceSection(String dates, List<NumberedSource> sources, List<Link> twins) {

    public SourceSection {
        sources = List.copyOf(sources);
        twins = List.copyOf(twins);
    }

    /** {@code id} is the target of its notes, {@code s3}. */
    public record NumberedSource(int number, String id, String text, Optional<String> href) {}
}
