package dev.pairwise.web.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.pairwise.web.Problems;
import dev.pairwise.web.Representation;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps finished answers, bounded by their bytes, from the second time on that they are asked for: a crawler asks for every page once, and
 * would push out what people read. Each is made by one visitor, while those who ask for it meanwhile wait for his; what is not for all is
 * kept for nobody.
 */
final class DeliveryStore {

    private static final int MOST_REMEMBERED = 20_000;

    private final Map<Key, CompletableFuture<Optional<Delivery>>> inMaking = new ConcurrentHashMap<>();
    private final Cache<Key, Delivery> answers;
    private final LongAdder shared = new LongAdder();

    /** How often what was asked for, by the hash of its key: two that share one are kept a little early. */
    private final Cache<Integer, Integer> asked = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(Duration.ofDays(1))
            .build();

    DeliveryStore(long mostBytes) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .<Key, Delivery>weigher((key, answer) -> answer.weight())
                .recordStats()
                .build();
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
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    /** Counts its bytes anew where it is still kept. */
    void reweigh(Key key, Delivery answer) {
        answers.asMap().computeIfPresent(key, (same, kept) -> kept == answer ? answer : kept);
    }

    /** The kept answer, or the one that is made now; nothing where that has been sent already. */
    Optional<Delivery> answer(Key key, Maker maker) throws IOException, ServletException {
        Optional<Delivery> kept = find(key);
        if (kept.isPresent()) {
            return kept;
        }
        asked.asMap().merge(key.hashCode(), 1, Integer::sum);
        CompletableFuture<Optional<Delivery>> own = new CompletableFuture<>();
        CompletableFuture<Optional<Delivery>> first = inMaking.putIfAbsent(key, own);
        if (first == null) {
            return make(key, maker, own);
        }
        Optional<Delivery> made = first.join();
        if (made.isEmpty()) {
            return maker.make();
        }
        shared.increment();
        return made;
    }

    /** What all kept answers take in memory, roughly, once it has made room. */
    long bytes() {
        answers.cleanUp();
        return answers.asMap().values().stream().mapToLong(Delivery::weight).sum();
    }

    long size() {
        return answers.estimatedSize();
    }

    /** How often something that is kept was given to somebody. */
    long numberGivenOut() {
        return answers.stats().hitCount();
    }

    /** How often somebody was given what was being made for another. */
    long numberShared() {
        return shared.sum();
    }

    long numberEvicted() {
        return answers.stats().evictionCount();
    }

    /** Forgets all answers, and those that are being made, which belong to what was. */
    void clear() {
        inMaking.clear();
        answers.invalidateAll();
    }

    private Optional<Delivery> make(Key key, Maker maker, CompletableFuture<Optional<Delivery>> own)
            throws IOException, ServletException {
        Optional<Delivery> forAll = Optional.empty();
        try {
            Optional<Delivery> made = maker.make();
            forAll = made.filter(Delivery::isForAll);
            forAll.filter(answer -> isAskedAgain(key)).ifPresent(answer -> answers.put(key, answer));
            return made;
        } finally {
            if (!inMaking.remove(key, own)) {
                forAll.ifPresent(answer -> answers.asMap().remove(key, answer));
            }
            own.complete(forAll);
        }
    }

    private boolean isAskedAgain(Key key) {
        Integer times = asked.getIfPresent(key.hashCode());
        return times != null && times > 1;
    }
}
