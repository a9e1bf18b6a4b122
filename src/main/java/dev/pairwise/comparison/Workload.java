package dev.pairwise.comparison;

/**
 * What is asked of a model in a month: requests, tokens of input and output a request, the share of the input that is read from a cache
 * and the share of the requests that can wait for a batch, both in whole percent. Refuses what its limits do not allow.
 */
public record Workload(long requests, long input, long output, int cachedPercent, int batchPercent) {

    public static final long MOST_REQUESTS = 1_000_000_000_000L;
    public static final long MOST_TOKENS = 10_000_000L;

    /** A million chats a month of 800 tokens in and 250 out, nothing cached, nothing in batches. */
    public static final Workload DEFAULT = new Workload(1_000_000, 800, 250, 0, 0);

    public Workload {
        require(requests >= 1 && requests <= MOST_REQUESTS, "requests");
        require(input >= 0 && input <= MOST_TOKENS, "input");
        require(output >= 0 && output <= MOST_TOKENS, "output");
        require(cachedPercent >= 0 && cachedPercent <= 100, "cached");
        require(batchPercent >= 0 && batchPercent <= 100, "batch");
    }

    /** Tokens that one request needs room for. */
    public long tokensPerRequest() {
        return input + output;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("out of range: " + what);
        }
    }
}
