package dev.pairwise.importing;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.document.Stamped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makers without a model or a provider, providers without a route, benchmarks without a score, sources without a fact. */
final class UnusedCheck {

    private final Findings findings;

    UnusedCheck(Findings findings) {
        this.findings = findings;
    }

    void run(CatalogueDocument stored) {
        Stream<String> makers = Stream.concat(
                stored.models().stream().map(ModelRecord::maker),
                stored.providers().stream()
                        .map(ProviderRecord::firstPartyOf)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull));
        Stream<String> providers = Stream.concat(
                stored.routes().stream().map(RouteRecord::provider),
                stored.prices().stream().map(PriceRecord::provider));
        Stream<String> sources =
                Records.of(stored).map(Stamped::source).filter(Objects::nonNull).map(Objects::requireNonNull);
        each(stored.makers(), MakerRecord::slug, makers, "a maker without a model");
        each(stored.providers(), ProviderRecord::slug, providers, "a provider without a route");
        each(
                stored.benchmarks(),
                BenchmarkRecord::slug,
                stored.scores().stream().map(ScoreRecord::benchmark),
                "a benchmark without a score");
        each(stored.sources(), SourceRecord::slug, sources, "a source without a fact");
    }

    private <R> void each(List<R> records, Function<R, String> slug, Stream<String> named, String what) {
        Set<String> used = named.collect(Collectors.toSet());
        records.stream().map(slug).filter(one -> !used.contains(one)).forEach(one -> findings.warn(one, what));
    }
}
