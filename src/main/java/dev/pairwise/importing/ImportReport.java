package dev.pairwise.importing;

import dev.pairwise.catalogue.ImportOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of one import: what was written or why nothing was, every record left out, every doubt. */
public record ImportReport(
        String dataSet,
        boolean dryRun,
        Optional<ImportOutcome> outcome,
        Optional<String> refusal,
        List<Rejection> rejections,
        List<Warning> warnings,
        List<Unmapped> unmapped) {

    public ImportReport {
        rejections = rejections.stream().sorted().distinct().toList();
        warnings = warnings.stream().sorted().distinct().toList();
        unmapped = unmapped.stream().sorted().distinct().toList();
    }

    public boolean isRefused() {
        return refusal.isPresent();
    }

    /** One line a fact, for people and for {@code grep}. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        rejections.forEach(rejection -> lines.add("rejected  " + rejection.line()));
        warnings.forEach(warning -> lines.add("warning   " + warning.line()));
        unmapped.forEach(name -> lines.add("unmapped  " + name.line()));
        refusal.ifPresent(reason -> lines.add("refused   %s: %s; nothing was changed".formatted(dataSet, reason)));
        outcome.ifPresent(done -> lines.add(summary(done)));
        return lines;
    }

    private String summary(ImportOutcome done) {
        String numbers =
                "%d new, %d changed, %d checked again, %d left alone as older; %d routes ended; %d change events"
                        .formatted(
                                done.added(),
                                done.changed(),
                                done.confirmed(),
                                done.older(),
                                done.ended(),
                                done.events());
        String left = "; %d records rejected, %d warnings, %d records of %d unknown names left out"
                .formatted(
                        rejections.size(),
                        warnings.size(),
                        unmapped.stream().mapToInt(Unmapped::records).sum(),
                        unmapped.size());
        return (dryRun ? "dry run   " : "imported  ") + dataSet + ": facts " + numbers + left;
    }
}
