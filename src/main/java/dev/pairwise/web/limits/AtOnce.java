package dev.pairwise.web.limits;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many answers each client waits for or reads at the same time. Who reads slowly, or sends slowly, holds a thread of the server for
 * each. Remembers nobody who waits for nothing.
 */
final class AtOnce {

    private final int most;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    /** 0 is no limit. */
    AtOnce(int most) {
        this.most = most;
    }

    /** One answer of a client, until it is whole. */
    interface Held extends AutoCloseable {

        @Override
        void close();
    }

    /** Nothing where the client has as many as it may. */
    Optional<Held> take(String client) {
        if (counts.merge(client, 1, Integer::sum) > most && most > 0) {
            release(client);
            return Optional.empty();
        }
        return Optional.of(() -> release(client));
    }

    int clients() {
        return counts.size();
    }

    private void release(String client) {
        counts.computeIfPresent(client, (_, count) -> count > 1 ? count - 1 : null);
    }
}
