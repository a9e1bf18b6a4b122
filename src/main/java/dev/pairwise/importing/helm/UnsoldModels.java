package dev.pairwise.importing.helm;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.modelsdev.Lineage;
import dev.pairwise.importing.recognition.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Models of the past that people still read about and that no list of prices has: those that a reviewed table names, with their maker. That
 * nobody lists them is what the list of models.dev says by its silence.
 */
final class UnsoldModels {

    private static final Map<String, Entry> TABLE = Tables.map(UnsoldModels.class, "models.json", Entry.class);
    private static final Map<String, Maker> MAKERS = Tables.map(UnsoldModels.class, "makers.json", Maker.class);
    private static final String LIST = "models-dev";

    /**
     * A name as people write it and the slug of the maker; {@code kind} where it is no plain language model, {@code slug} where the last
     * part of the id could mean anything.
     */
    record Entry(
            String name,
            String maker,
            @Nullable String kind,
            @Nullable String slug) {

        String slugOr(String id) {
            return slug == null ? Lineage.slug(id) : slug;
        }
    }

    /** A maker that none of the listed models has. */
    record Maker(String name, String url) {}

    private final CatalogueDocument stored;
    private final LocalDate day;
    private final Set<String> others;
    private final Map<String, MakerRecord> makers = new TreeMap<>();
    private final Map<String, ModelRecord> models = new TreeMap<>();
    private final Map<String, ClaimRecord> claims = new TreeMap<>();

    UnsoldModels(CatalogueDocument stored, LocalDate day) {
        this.stored = stored;
        this.day = day;
        this.others = stored.models().stream()
                .filter(model -> !Helm.SOURCE.equals(model.source()))
                .map(ModelRecord::slug)
                .collect(Collectors.toSet());
    }

    /** Takes an entry if the table names it and no other source has a model at its address. */
    boolean take(DescribedModel described) {
        Entry entry = TABLE.get(described.name());
        if (entry == null || !isMakerKnown(entry.maker())) {
            return false;
        }
        String slug = entry.slugOr(described.name());
        if (others.contains(slug)) {
            return false;
        }
        models.put(slug, record(described, entry, slug));
        stored.sources().stream()
                .filter(source -> source.slug().equals(LIST))
                .findFirst()
                .map(list -> notListed(slug, list))
                .ifPresent(claim -> claims.put(slug, claim));
        return true;
    }

    List<MakerRecord> makers() {
        return List.copyOf(makers.values());
    }

    List<ModelRecord> models() {
        return List.copyOf(models.values());
    }

    List<ClaimRecord> claims() {
        return List.copyOf(claims.values());
    }

    private boolean isMakerKnown(String slug) {
        boolean known = stored.makers().stream().anyMatch(maker -> maker.slug().equals(slug) && !isOurs(maker));
        Optional.ofNullable(MAKERS.get(slug))
                .filter(maker -> !known)
                .ifPresent(maker -> makers.put(
                        slug, new MakerRecord(slug, maker.name(), maker.url(), Helm.SOURCE, null, day, null)));
        return known || makers.containsKey(slug);
    }

    private static boolean isOurs(MakerRecord maker) {
        return Helm.SOURCE.equals(maker.source());
    }

    private static ClaimRecord notListed(String slug, SourceRecord list) {
        return new ClaimRecord(
                slug, null, "status", "delisted", list.slug(), list.url(), list.retrieved(), list.retrieved());
    }

    private ModelRecord record(DescribedModel described, Entry entry, String slug) {
        String line = Lineage.line(slug);
        return new ModelRecord(
                slug,
                entry.name(),
                entry.maker(),
                Lineage.family(line),
                Objects.requireNonNullElse(entry.kind(), "chat"),
                line,
                null,
                described.released().orElse(null),
                null,
                null,
                described.parameters().orElse(null),
                null,
                null,
                null,
                described.openness().orElse(null),
                null,
                null,
                described.inputs(),
                List.of("text"),
                null,
                null,
                null,
                List.of(),
                Map.of(),
                Helm.SOURCE,
                Helm.ADDRESS,
                day,
                day);
    }
}
