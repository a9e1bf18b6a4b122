package dev.pairwise.web.delivery;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.pairwise.web.Problems;
import dev.pairwise.web.Representation;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

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
    record Key(String origin, String path, String query, String accepted) {

        /** Browsers send few different headers; what somebody makes up pushes the others out and is read anew. */
        private static final LoadingCache<String, String> READ =
                Caffeine.newBuilder().maximumSize(500).build(Representation::asked);

        static Key of(String origin, String path, @Nullable String query, @Nullable String accept) {
            return new Key(
                    origin,
                    path,
                    query == null ? "" : query,
                    Problems.isForPrograms(path) ? String.valueOf(accept) : READ.get(accept == null ? "" : accept));
        }
    }

    /** Makes an answer; nothing where it has been sent already, since it may not be held back. */
    @FunctionalInterface
    interface Maker {

        Optional<Delivery> make() throws IOException, ServletException;
    }

    /** The kept answer; nothing where there is none, or it is still being made. */
    Optional<Delivery> find(Key key) {
        CompletableFuture<Delivery> kept = answers.getIfPresent(key);
        return kept == null ? Optional.empty() : Optional.ofNullable(kept.getNow(null));
    }

    /** Counts its bytes anew where it is still kept. */
    void reweigh(Key key, Delivery answer) {
        answers.synchronous().asMap().computeIfPresent(key, (same, kept) -> kept == answer ? answer : kept);
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
