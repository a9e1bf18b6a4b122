package dev.pairwise.web.mcp;

import dev.pairwise.page.SourceSection;
import java.util.List;
import java.util.Optional;

/** One numbered source with its dates and the credit that its licence asks for. */
record CitedSource(int number, String credit, Optional<String> address) {

    static List<CitedSource> of(SourceSection section) {
        return section.sources().stream()
                .map(source -> new CitedSource(source.number(), source.text(), source.href()))
                .toList();
    }
}
