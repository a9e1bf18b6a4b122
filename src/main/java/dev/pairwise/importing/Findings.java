package dev.pairwise.importing;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.document.SourceRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a check finds wrong: a report line for each fault, and the records that cannot be taken because of one. */
final class Findings {

    private final Places places;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<Object> unusable = Collections.newSetFromMap(new IdentityHashMap<>());

    private final boolean strict;

    /** {@code strict}: our own format, in which a doubt is a fault. */
    Findings(Places places, boolean strict) {
        this.places = places;
        this.strict = strict;
    }

    /** The value of one key of a record is not what is expected. */
    void reject(Object record, String key, @Nullable Object value, String expected) {
        Place place = places.of(record, nameOf(record));
        unusable.add(record);
        rejections.add(place.of(key).rejection(value, expected));
    }

    void reject(Object record, String found, String expected) {
        Place place = places.of(record, nameOf(record));
        unusable.add(record);
        rejections.add(new Rejection(place.file(), place.path(), found, expected));
    }

    /** A fault in our own format; a foreign record is taken with a warning. */
    void doubt(Object record, String key, @Nullable Object value, String expected) {
        if (strict) {
            reject(record, key, value, expected);
        } else {
            warn(nameOf(record), "%s is %s, not %s".formatted(key, value, expected));
        }
    }

    void warn(String subject, String message) {
        warnings.add(new Warning(subject, message));
    }

    List<Rejection> rejections() {
        return rejections;
    }

    List<Warning> warnings() {
        return warnings;
    }

    boolean isUsable(Object record) {
        return !unusable.contains(record);
    }

    static String nameOf(Object record) {
        return switch (record) {
            case SourceRecord source -> "source " + source.slug();
            case MakerRecord maker -> "maker " + maker.slug();
            case ProviderRecord provider -> "provider " + provider.slug();
            case ModelRecord model -> "model " + model.slug();
            case RouteRecord route -> "route %s at %s/%s".formatted(route.model(), route.provider(), route.modelId());
            case PriceRecord price ->
                "price of %s at %s/%s".formatted(price.model(), price.provider(), price.modelId());
            case BenchmarkRecord benchmark -> "benchmark " + benchmark.slug();
            case ScoreRecord score -> "score of %s on %s".formatted(score.model(), score.benchmark());
            case ClaimRecord claim -> "claim on %s of %s".formatted(claim.field(), claim.model());
            default -> record.toString();
        };
    }
}
