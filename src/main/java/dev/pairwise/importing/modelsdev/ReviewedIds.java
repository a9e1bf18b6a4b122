package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Tables;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reviewed decisions about ids. {@code aliases} gives a normalised key its model; {@code vetoes} gives wrong statements the right id, or
 * none, and then the rules decide; {@code merges} brings two ids of one model together.
 */
record ReviewedIds(Map<String, String> aliases, Map<String, String> vetoes, Map<String, String> merges) {

    static final ReviewedIds TABLES = new ReviewedIds(
            Tables.map(ReviewedIds.class, "aliases.json", String.class),
            Tables.map(ReviewedIds.class, "vetoes.json", String.class),
            Tables.map(ReviewedIds.class, "merges.json", String.class));

    ReviewedIds {
        aliases = Map.copyOf(aliases);
        vetoes = Map.copyOf(vetoes);
        merges = Map.copyOf(merges);
    }

    Optional<String> alias(String key) {
        return Optional.ofNullable(aliases.get(key));
    }

    /** A veto names one route ({@code provider/id}) or every route with a key that states one id ({@code key = id}). */
    Optional<String> instead(Offer offer, @Nullable String stated) {
        String veto = vetoes.get(offer.path());
        return Optional.ofNullable(veto != null ? veto : vetoes.get(offer.name().key() + " = " + stated));
    }

    String merged(String id) {
        return merges.getOrDefault(id, id);
    }
}
