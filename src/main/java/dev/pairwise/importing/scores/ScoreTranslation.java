package dev.pairwise.importing.scores;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.Unmapped;
import dev.pairwise.importing.Warning;
import dev.pairwise.importing.recognition.Dates;
import dev.pairwise.importing.recognition.Mapping;
import dev.pairwise.importing.recognition.ModelNames;
import dev.pairwise.importing.recognition.ReviewedNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Puts readings into the catalogue's words: each to its model, and of several of one thing the latest alone. */
public final class ScoreTranslation {

    private static final Comparator<ScoreRecord> LATEST = comparing(ScoreRecord::measured, nullsFirst(naturalOrder()));

    private final SourceRecord source;
    private final Mapping mapping;
    private final PartyNames parties;
    private final BiPredicate<String, String> isAnother;
    private final Map<Sitting, ScoreRecord> scores = new LinkedHashMap<>();
    private final Map<String, BenchmarkRecord> benchmarks = new LinkedHashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    /** What makes two results the same one, told twice. */
    private record Sitting(List<Object> parts) {

        static Sitting of(ScoreRecord score) {
            return new Sitting(
                    Stream.of(score.benchmark(), score.model(), score.setting(), score.harness(), score.ranBy())
                            .map(part -> (Object) Objects.requireNonNullElse(part, ""))
                            .toList());
        }
    }

    private ScoreTranslation(
            SourceRecord source, Mapping mapping, PartyNames parties, BiPredicate<String, String> isAnother) {
        this.source = source;
        this.mapping = mapping;
        this.parties = parties;
        this.isAnother = isAnother;
    }

    /** A document of scores alone. {@code owner} has the reviewed names of the data set beside it. */
    public static Translation of(SourceRecord source, CatalogueDocument stored, Class<?> owner, Readings readings) {
        return of(source, stored, owner, readings, BaseModels::isSaid);
    }

    /** {@code isAnother} tells of a name and a slug that they are two models however alike they look. */
    public static Translation of(
            SourceRecord source,
            CatalogueDocument stored,
            Class<?> owner,
            Readings readings,
            BiPredicate<String, String> isAnother) {
        Mapping mapping = new Mapping(ModelNames.of(stored, ReviewedNames.beside(owner)));
        return of(source, stored, mapping, readings, isAnother, List.of());
    }

    /** A document of scores and claims whose names are put to models by one {@code mapping}. */
    public static Translation of(
            SourceRecord source,
            CatalogueDocument stored,
            Mapping mapping,
            Readings readings,
            BiPredicate<String, String> isAnother,
            List<ClaimRecord> claims) {
        ScoreTranslation translation = new ScoreTranslation(source, mapping, PartyNames.in(stored), isAnother);
        readings.taken().forEach(translation::take);
        return translation.with(readings, claims);
    }

    private void take(Reading reading) {
        Optional<String> slug = mapping.slug(reading.model());
        if (slug.isEmpty()) {
            return;
        }
        if (isAnother.test(reading.model(), slug.get())) {
            mapping.leaveOut(reading.model());
            return;
        }
        ScoreRecord score = score(reading, slug.get());
        benchmarks.computeIfAbsent(score.benchmark(), any -> reading.test().record(source));
        scores.merge(Sitting.of(score), score, (first, second) -> later(first, second, reading.place()));
    }

    private ScoreRecord later(ScoreRecord first, ScoreRecord second, String place) {
        ScoreRecord later = LATEST.compare(first, second) > 0 ? first : second;
        if (first.value().compareTo(second.value()) != 0) {
            warnings.add(new Warning(
                    "%s on %s".formatted(second.model(), second.benchmark()),
                    "%s and %s (%s), of which %s counts"
                            .formatted(
                                    first.value().toPlainString(),
                                    second.value().toPlainString(),
                                    place,
                                    later.value().toPlainString())));
        }
        return later;
    }

    private ScoreRecord score(Reading reading, String slug) {
        Reading.Circumstances run = reading.circumstances();
        PartyNames.Runner runner = parties.runner(run.party(), slug);
        return new ScoreRecord(
                reading.test().slug(),
                slug,
                reading.value(),
                reading.standardError(),
                run.setting(),
                run.harness(),
                runner.name(),
                run.measured(),
                runner.isMaker(),
                source.slug(),
                reading.url(),
                reading.checked(),
                Dates.day(run.measured())
                        .filter(day -> !day.isAfter(reading.checked()))
                        .orElse(null));
    }

    private Translation with(Readings readings, List<ClaimRecord> claims) {
        CatalogueDocument document = new CatalogueDocument(
                CatalogueDocument.FORMAT,
                source,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(benchmarks.values()),
                List.copyOf(scores.values()),
                claims,
                List.of());
        Stream<Unmapped> leftOut =
                readings.leftOut().entrySet().stream().map(entry -> new Unmapped(entry.getKey(), entry.getValue()));
        return new Translation(
                document,
                readings.rejections(),
                warnings,
                Stream.concat(mapping.unmapped().stream(), leftOut).toList());
    }
}
