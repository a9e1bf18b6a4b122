package dev.pairwise.page;

import dev.pairwise.wording.FreshnessWording;
import java.util.List;
import java.util.Optional;

/** The foot of a page: its sources and its twins for programs. */
final class SourceSections {

    private SourceSections() {}

    static SourceSection of(SourceList sources, String address) {
        return new SourceSection(
                FreshnessWording.dates(sources.lastChanged(), sources.lastChecked()),
                sources.all(),
                List.of(
                        new Link("This page as Markdown", Links.markdown(address)),
                        new Link("This page as JSON", Links.json(address)),
                        new Link("This page as CSV", Links.csv(address))),
                Optional.empty());
    }
}
