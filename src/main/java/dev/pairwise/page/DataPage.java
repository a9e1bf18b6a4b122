package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** Where the facts come from and on which terms, how much is known, and the files to take home; {@code name} is that of the whole. */
public record DataPage(
        Meta meta,
        String name,
        List<String> introduction,
        List<Count> counts,
        List<SourceRow> sources,
        List<String> licence,
        List<String> filesNote,
        List<Link> files,
        String coverageNote,
        List<CoverageRow> coverage)
        implements Page {

    public DataPage {
        introduction = List.copyOf(introduction);
        counts = List.copyOf(counts);
        sources = List.copyOf(sources);
        licence = List.copyOf(licence);
        filesNote = List.copyOf(filesNote);
        files = List.copyOf(files);
        coverage = List.copyOf(coverage);
    }

    /** How many there are of something. */
    public record Count(String what, String count) {}

    /** {@code id} is the place of the source on this page; {@code given} counts what comes from it. */
    public record SourceRow(
            String id,
            String slug,
            String name,
            Optional<String> href,
            String licence,
            Optional<String> licenceHref,
            String retrieved,
            String given,
            String credit) {}

    /** Of how many models a fact is known, and of how many of those it is disputed or old. */
    public record CoverageRow(String what, String known, String disputed, String old) {}
}
