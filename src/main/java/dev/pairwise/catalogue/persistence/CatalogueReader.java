package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ScoreRecord;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads every table once. */
@Component
class CatalogueReader {

    private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<ScoreRecord> SCORES = Comparator.comparing(ScoreRecord::benchmark)
            .thenComparing(ScoreRecord::model)
            .thenComparing(ScoreRecord::setting, ABSENT_FIRST)
            .thenComparing(ScoreRecord::harness, ABSENT_FIRST)
            .thenComparing(ScoreRecord::ranBy, ABSENT_FIRST)
            .thenComparing(ScoreRecord::measured, ABSENT_FIRST)
            .thenComparing(ScoreRecord::source, ABSENT_FIRST);

    private static final Sort BY_SLUG = Sort.by("slug");

    private final Sources sources;
    private final Makers makers;
    private final Providers providers;
    private final ModelReader models;
    private final RouteReader routes;
    private final Benchmarks benchmarks;
    private final Scores scores;
    private final Withdrawals withdrawals;

    CatalogueReader(
            Sources sources,
            Makers makers,
            Providers providers,
            ModelReader models,
            RouteReader routes,
            Benchmarks benchmarks,
            Scores scores,
            Withdrawals withdrawals) {
        this.sources = sources;
        this.makers = makers;
        this.providers = providers;
        this.models = models;
        this.routes = routes;
        this.benchmarks = benchmarks;
        this.scores = scores;
        this.withdrawals = withdrawals;
    }

    CatalogueDocument read() {
        ModelReader.Read modelsRead = models.read();
        RouteReader.Read routesRead = routes.read();
        return new CatalogueDocument(
                CatalogueDocument.FORMAT,
                null,
                sources.findAll(BY_SLUG).stream().map(SourceRow::toRecord).toList(),
                makers.findAll(BY_SLUG).stream().map(MakerRow::toRecord).toList(),
                providers.findAll(BY_SLUG).stream().map(ProviderRow::toRecord).toList(),
                modelsRead.models(),
                routesRead.routes(),
                routesRead.prices(),
                benchmarks.findAll(BY_SLUG).stream().map(BenchmarkRow::toRecord).toList(),
                allScores(),
                modelsRead.claims(),
                withdrawals.findAll(BY_SLUG).stream().map(WithdrawnRow::slug).toList());
    }

    private List<ScoreRecord> allScores() {
        return scores.findAll().stream().map(ScoreRow::toRecord).sorted(SCORES).toList();
    }
}
