package dev.pairwise.web.delivery;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The finished answers of the current edition. */
@Component
class Deliveries {

    private final Editions editions;
    private final DeliveryStore store;
    private final Improvement improvement = new Improvement();
    private volatile @Nullable Edition keptOf;

    Deliveries(Editions editions, DeliveryProperties properties) {
        this.editions = editions;
        this.store = new DeliveryStore(properties.kept().toBytes());
    }

    DeliveryStore store() {
        return store;
    }

    /** The kept answer, if there is one; waits for nobody. */
    Optional<Delivery> find(DeliveryStore.Key key) {
        forgetOlderEditions();
        Optional<Delivery> found = store.find(key);
        found.filter(Delivery::isNowAskedOften)
                .ifPresent(often -> improvement.start(() -> {
                    often.makeSmaller();
                    store.reweigh(key, often);
                }));
        return found;
    }

    /** The kept answer, or the one that is made now; nothing where that has been sent already. */
    Optional<Delivery> answer(DeliveryStore.Key key, DeliveryStore.Maker maker) throws IOException, ServletException {
        forgetOlderEditions();
        return store.answer(key, maker);
    }

    /** A page is made of the edition that is current when it is made: what is kept after this can only be of this one or a newer. */
    @SuppressWarnings("ReferenceEquality")
    private void forgetOlderEditions() {
        Edition current = editions.current();
        if (keptOf != current) {
            keptOf = current;
            store.clear();
        }
    }
}
