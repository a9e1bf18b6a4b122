package dev.pairwise.importing;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ScoreRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A score lies within what its benchmark's unit can say: a percentage between 0 and 100, a share between 0 and 1. */
final class ScoreCheck {

    private static final Map<String, BigDecimal> HIGHEST = Map.of(
            "percent",
            BigDecimal.valueOf(100),
            "%",
            BigDecimal.valueOf(100),
            "share",
            BigDecimal.ONE,
            "fraction",
            BigDecimal.ONE);

    private final Map<String, String> units = new HashMap<>();
    private final Findings findings;

    ScoreCheck(CatalogueDocument stored, CatalogueDocument document, Findings findings) {
        Stream.of(stored, document)
                .flatMap(one -> one.benchmarks().stream())
                .forEach((BenchmarkRecord benchmark) -> units.put(benchmark.slug(), benchmark.unit()));
        this.findings = findings;
    }

    void run(CatalogueDocument document) {
        document.scores().forEach(this::check);
    }

    private void check(ScoreRecord score) {
        String unit = units.getOrDefault(score.benchmark(), "");
        BigDecimal highest = HIGHEST.get(unit);
        if (highest != null && isOutside(score.value(), highest)) {
            findings.reject(
                    score, "value", score.value().toPlainString(), "a %s between 0 and %s".formatted(unit, highest));
        }
        if (isNegative(score.standardError())) {
            findings.reject(score, "standardError", score.standardError(), "a number of at least 0");
        }
    }

    private static boolean isOutside(BigDecimal value, BigDecimal highest) {
        return value.signum() < 0 || value.compareTo(highest) > 0;
    }

    private static boolean isNegative(@Nullable BigDecimal value) {
        return value != null && value.signum() < 0;
    }
}
