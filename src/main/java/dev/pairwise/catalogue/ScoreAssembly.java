package dev.pairwise.catalogue;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ScoreRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes benchmarks and the scores of models. */
final class ScoreAssembly {

    private static final Comparator<Score> IN_ORDER = comparing(
                    (Score score) -> score.benchmark().slug())
            .thenComparing(score -> score.setting().orElse(""))
            .thenComparing(score -> score.provenance().source().slug())
            .thenComparing(score -> score.ranBy().orElse(""))
            .thenComparing(score -> score.harness().orElse(""))
            .thenComparing(score -> score.measured().map(PartialDate::toString).orElse(""))
            .thenComparing(Score::value);

    private final Map<String, Benchmark> benchmarks;
    private final Map<String, List<ScoreRecord>> scores;
    private final Stamps stamps;

    ScoreAssembly(CatalogueDocument document, Stamps stamps) {
        this.stamps = stamps;
        this.benchmarks = document.benchmarks().stream()
                .collect(toMap(BenchmarkRecord::slug, ScoreAssembly::benchmark, (first, again) -> first));
        this.scores = document.scores().stream().collect(groupingBy(ScoreRecord::model));
    }

    List<Benchmark> benchmarks() {
        return List.copyOf(benchmarks.values());
    }

    List<Score> of(String model) {
        return scores.getOrDefault(model, List.of()).stream()
                .map(this::score)
                .sorted(IN_ORDER)
                .toList();
    }

    private Score score(ScoreRecord record) {
        Benchmark benchmark = benchmarks.get(record.benchmark());
        if (benchmark == null) {
            throw new IllegalArgumentException("no benchmark is named " + record.benchmark());
        }
        return new Score(
                benchmark,
                record.value(),
                Optional.ofNullable(record.standardError()),
                Optional.ofNullable(record.setting()),
                Optional.ofNullable(record.harness()),
                Optional.ofNullable(record.ranBy()),
                Optional.ofNullable(record.measured()).map(PartialDate::parse),
                Boolean.TRUE.equals(record.selfReported()),
                stamps.of(record));
    }

    private static Benchmark benchmark(BenchmarkRecord record) {
        return new Benchmark(
                new Slug(record.slug()),
                record.name(),
                Optional.ofNullable(record.version()),
                record.unit(),
                record.higherIsBetter(),
                Optional.ofNullable(record.questions()),
                Optional.ofNullable(record.partOf()).filter(Slug::isWellFormed).map(Slug::new),
                Optional.ofNullable(record.category()),
                Optional.ofNullable(record.publisher()),
                Optional.ofNullable(record.url()));
    }
}
