package dev.pairwise.page;

import dev.pairwise.wording.FreshnessWording;
import java.util.List;

/** The foot of a page: its sources and its twins for programs. */
final class SourceSections {

    private SourceSections() {}

    static SourceSection of(SourceList sources, String address) {
        return of(
                sources,
                List.of(
                        new Link("This page as Markdown", Links.markdown(address)),
                        new Link("This page as JSON", Links.json(address)),
                        new Link("This page as CSV", Links.csv(address))));
    }

    /** Of a page that is for people alone. */
    static SourceSection withoutTwins(SourceList sources) {
        return of(sources, List.of());
    }

    private static SourceSection of(SourceList sources, List<Link> twins) {
        return new SourceSection(
                FreshnessWording.dates(sources.lastChanged(), sources.lastChecked()), sources.all(), twins);
    }
}
