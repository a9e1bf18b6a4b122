package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Makers;
import dev.pairwise.importing.recognition.Makers.Maker;
import dev.pairwise.importing.recognition.Mapping;
import dev.pairwise.importing.recognition.ModelNames;
import dev.pairwise.importing.recognition.NormalisedKey;
import dev.pairwise.importing.recognition.Serving;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which entries of the list are models of their own: those of a known maker that are no other spelling, speed or effort of a model that is
 * listed still, entries of one name taken together.
 */
final class DelistedModels {

    /** Somebody else's rework of a model under the maker's name. */
    private static final Pattern REWORKED =
            Pattern.compile("derestricted|uncensored|abliterated|heretic|e2ee-|-anko|arliai");

    private final ReviewedModels reviewed;
    private final ModelNames listed;
    private final Mapping mapping;

    DelistedModels(ReviewedModels reviewed, ModelNames listed, Mapping mapping) {
        this.reviewed = reviewed;
        this.listed = listed;
        this.mapping = mapping;
    }

    List<Recognised> of(List<DelistedModel> entries) {
        Map<String, List<DelistedModel>> byName = new TreeMap<>();
        for (DelistedModel entry : entries) {
            if (isListedStill(entry)) {
                continue;
            }
            if (isModel(entry)) {
                byName.computeIfAbsent(nameOf(entry), any -> new ArrayList<>()).add(entry);
            } else {
                mapping.leaveOut(entry.uid());
            }
        }
        return byName.values().stream().map(this::recognised).toList();
    }

    private Recognised recognised(List<DelistedModel> entries) {
        DelistedModel first = entries.getFirst();
        String id = Stream.concat(
                        entries.stream()
                                .filter(entry -> reviewed.of(entry.uid()).slug() != null),
                        Stream.of(first))
                .findFirst()
                .orElse(first)
                .uid();
        List<Offer> offers =
                entries.stream().flatMap(entry -> entry.offers().stream()).toList();
        return new Recognised(id, NormalisedKey.of(id), false, maker(first).orElseThrow(), offers, null);
    }

    private boolean isModel(DelistedModel entry) {
        ReviewedModels.Entry given = reviewed.of(entry.uid());
        return !Boolean.TRUE.equals(given.drop())
                && !entry.routes().isEmpty()
                && maker(entry).isPresent()
                && !REWORKED.matcher(entry.uid()).find();
    }

    private boolean isListedStill(DelistedModel entry) {
        Optional<String> key = Optional.of(NormalisedKey.of(spelling(entry)));
        while (key.isPresent() && reviewed.of(entry.uid()).keep() == null) {
            if (listed.slug(key.get()).isPresent()) {
                return true;
            }
            key = Serving.shorter(key.get());
        }
        return false;
    }

    private String nameOf(DelistedModel entry) {
        String key = NormalisedKey.of(spelling(entry));
        return maker(entry).map(Maker::slug).orElse("") + "/" + NormalisedKey.loose(key);
    }

    private String spelling(DelistedModel entry) {
        return Objects.requireNonNullElse(reviewed.of(entry.uid()).slug(), entry.uid());
    }

    private Optional<Maker> maker(DelistedModel entry) {
        String given = reviewed.of(entry.uid()).maker();
        return Makers.TABLE.named(Objects.requireNonNullElse(given, entry.maker()));
    }
}
