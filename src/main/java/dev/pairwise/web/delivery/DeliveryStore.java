package dev.pairwise.web.delivery;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps finished answers, bounded by their bytes. Each is made by one visitor, while those who ask for it meanwhile wait for his; what is
 * not for all is kept for nobody.
 */
final class DeliveryStore {

    private final AsyncCache<Key, Delivery> answers;

    DeliveryStore(long mostBytes) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .<Key, Delivery>weigher((key, answer) -> answer.weight())
                .buildAsync();
    }

    /** {@code origin} is the address of the site, {@code accepted} what of the header {@code Accept} can change the answer. */
    record Key(String origin, String path, String query, String accepted) {}

    /** Makes an answer; nothing where it has been sent already, since it may not be held back. */
    @FunctionalInterface
    interface Maker {

        Optional<Delivery> make() throws IOException, ServletException;
    }

    /** The kept answer, or the one that is made now; nothing where that has been sent already. */
    Optional<Delivery> answer(Key key, Maker maker) throws IOException, ServletException {
        CompletableFuture<Delivery> own = new CompletableFuture<>();
        CompletableFuture<Delivery> first = answers.asMap().putIfAbsent(key, own);
        if (first == null) {
            return make(maker, own);
        }
        Optional<Delivery> kept = Optional.ofNullable(first.join());
        return kept.isPresent() ? kept : maker.make();
    }

    /** What all kept answers take in memory, roughly, once it has made room. */
    long bytes() {
        answers.synchronous().cleanUp();
        return answers.synchronous().asMap().values().stream()
                .mapToLong(Delivery::weight)
                .sum();
    }

    void clear() {
        answers.synchronous().invalidateAll();
    }

    private static Optional<Delivery> make(Maker maker, CompletableFuture<Delivery> own)
            throws IOException, ServletException {
        Optional<Delivery> made = Optional.empty();
        try {
            made = maker.make();
            return made;
        } finally {
            own.complete(made.filter(Delivery::isForAll).orElse(null));
        }
    }
}
