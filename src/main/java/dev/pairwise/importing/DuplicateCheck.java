package dev.pairwise.importing;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.document.SourceRecord;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** No two records of a document are about the same thing. */
final class DuplicateCheck {

    private final Findings findings;

    DuplicateCheck(Findings findings) {
        this.findings = findings;
    }

    void run(CatalogueDocument document) {
        each(document.sources(), SourceRecord::slug, "one source of this slug");
        each(document.makers(), MakerRecord::slug, "one maker of this slug");
        each(document.providers(), ProviderRecord::slug, "one provider of this slug");
        each(document.models(), ModelRecord::slug, "one model of this slug");
        each(document.benchmarks(), BenchmarkRecord::slug, "one benchmark of this slug");
        each(
                document.routes(),
                DuplicateCheck::key,
                "one route of this model, provider, id, variant, region and source");
        each(document.prices(), DuplicateCheck::key, "one price of this route, source, mode and first day");
        each(
                document.scores(),
                DuplicateCheck::key,
                "one score of this model, benchmark, setting, harness, tester, date and source");
        each(document.claims(), DuplicateCheck::key, "one claim on this field of this source");
    }

    private <R> void each(List<R> records, Function<R, Object> key, String expected) {
        Set<Object> seen = new HashSet<>();
        for (R record : records) {
            if (!seen.add(key.apply(record))) {
                findings.reject(record, Findings.nameOf(record) + " again", expected);
            }
        }
    }

    private static Object key(RouteRecord route) {
        return parts(Known.RouteKey.of(route), route.source());
    }

    private static Object key(PriceRecord price) {
        return parts(
                Known.RouteKey.of(price),
                price.source(),
                Objects.requireNonNullElse(price.mode(), "standard"),
                price.hours(),
                price.from(),
                price.from().equals(price.to()));
    }

    private static Object key(ScoreRecord score) {
        return parts(
                score.benchmark(),
                score.model(),
                score.setting(),
                score.harness(),
                score.ranBy(),
                score.measured(),
                score.source());
    }

    private static Object key(ClaimRecord claim) {
        return parts(claim.model(), claim.route(), claim.field(), claim.source());
    }

    private static List<@Nullable Object> parts(@Nullable Object... parts) {
        return Arrays.asList(parts);
    }
}
