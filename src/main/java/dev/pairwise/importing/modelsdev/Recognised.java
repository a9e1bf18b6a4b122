package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Makers.Maker;
import dev.pairwise.importing.recognition.ReviewedProviders;
import dev.pairwise.importing.recognition.Serving;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One model with every route that is it. {@code id} is the one models.dev gives it ({@code canonical}) or one made for it here;
 * {@code description} is there when models.dev describes the model itself.
 */
record Recognised(
        String id,
        String key,
        boolean canonical,
        Maker maker,
        List<Offer> offers,
        @Nullable DescribedModel description) {

    Recognised {
        offers = List.copyOf(offers);
    }

    Optional<String> variant(Offer offer) {
        return Serving.variant(offer.name(), key);
    }

    /** Routes that sell the model as it is, nowhere in particular. */
    Stream<Offer> plain() {
        return unvaried().filter(offer -> offer.name().region() == null);
    }

    /**
     * Routes of the maker itself: those that bear the model's own name and are open to everyone, if there are such. An old name that
     * leads to this model today, or a door for one country, speaks only where nothing else does.
     */
    List<Offer> own(ReviewedProviders providers) {
        List<Offer> own = unvaried()
                .filter(offer -> providers.isOwnOf(offer.providerId(), maker.slug()))
                .toList();
        List<Offer> best = own.stream()
                .filter(offer -> offer.name().key().equals(key))
                .filter(offer -> offer.name().region() == null
                        && providers.of(offer.providerId()).region() == null)
                .toList();
        return best.isEmpty() ? own : best;
    }

    private Stream<Offer> unvaried() {
        return offers.stream().filter(offer -> variant(offer).isEmpty());
    }

    /** Routes whose provider states the model's id: models.dev hands its facts of the model down to them. */
    Stream<Offer> stated() {
        return plain().filter(offer -> offer.stated().filter(id::equals).isPresent());
    }
}
