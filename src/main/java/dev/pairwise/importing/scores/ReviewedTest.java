package dev.pairwise.importing.scores;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.SourceRecord;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A test in one version, and what each data set calls it. {@code unit} is percent where nothing else is said, and more is better.
 * {@code questions} is there only where the number is well known.
 */
public record ReviewedTest(
        String slug,
        String name,
        @Nullable String version,
        @Nullable String unit,
        @Nullable Boolean lowerIsBetter,
        @Nullable Integer questions,
        @Nullable String partOf,
        @Nullable String category,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable Map<String, List<String>> means) {

    public static final String PERCENT = "percent";

    public ReviewedTest {
        unit = unit == null ? PERCENT : unit;
        means = means == null ? Map.of() : Map.copyOf(means);
    }

    @Override
    public String unit() {
        return unit == null ? PERCENT : unit;
    }

    @Override
    public Map<String, List<String>> means() {
        return means == null ? Map.of() : means;
    }

    boolean isInPercent() {
        return PERCENT.equals(unit);
    }

    /** The test as {@code source} tells of it. */
    public BenchmarkRecord record(SourceRecord source) {
        return new BenchmarkRecord(
                slug,
                name,
                version,
                unit(),
                !Boolean.TRUE.equals(lowerIsBetter),
                questions,
                partOf,
                category,
                publisher,
                url,
                source.slug(),
                null,
                source.retrieved(),
                null);
    }
}
