package dev.pairwise.importing.modelsdev;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.importing.modelsdev.DescribedModel.Benchmark;
import dev.pairwise.importing.recognition.Dates;
import dev.pairwise.importing.recognition.Makers;
import dev.pairwise.importing.recognition.Makers.Maker;
import dev.pairwise.importing.scores.ReviewedTest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts test results of described models into the catalogue's words. All of these tests score in percent, and more is better. */
record ScoreTranslation(ReviewedBenchmarks reviewed, Makers makers, LocalDate described) {

    /** Descriptions sometimes name the program around the model where the effort belongs. */
    private static final Set<String> HARNESSES =
            Set.of("Terminus-2", "Claude Code", "Codex", "Codex CLI", "Mini-SWE-Agent");

    Optional<ScoreRecord> score(String slug, Benchmark benchmark) {
        if (benchmark.score() == null || reviewed.isRefused(benchmark)) {
            return Optional.empty();
        }
        return reviewed.test(benchmark).map(test -> record(slug, benchmark, test));
    }

    BenchmarkRecord benchmark(ReviewedTest test) {
        return new BenchmarkRecord(
                test.slug(),
                test.name(),
                test.version(),
                "percent",
                true,
                test.questions(),
                test.partOf(),
                test.category(),
                test.publisher(),
                test.url(),
                Sources.DESCRIPTIONS,
                null,
                described,
                null);
    }

    private ScoreRecord record(String slug, Benchmark benchmark, ReviewedTest test) {
        Optional<String> owner = reviewed.owner(benchmark.source());
        Optional<Maker> maker = owner.flatMap(makers::named);
        String variant = benchmark.variant();
        boolean variantIsHarness = variant != null && HARNESSES.contains(variant);
        return new ScoreRecord(
                test.slug(),
                slug,
                java.util.Objects.requireNonNull(Prices.rounded(benchmark.score())),
                null,
                variantIsHarness ? null : variant,
                harness(benchmark, variantIsHarness),
                maker.map(Maker::name).or(() -> owner).orElse(null),
                Dates.plausible(benchmark.date()).orElse(null),
                maker.isPresent(),
                Sources.DESCRIPTIONS,
                benchmark.source(),
                described,
                null);
    }

    private static @Nullable String harness(Benchmark benchmark, boolean variantIsHarness) {
        return benchmark.harness() == null && variantIsHarness ? benchmark.variant() : benchmark.harness();
    }
}
