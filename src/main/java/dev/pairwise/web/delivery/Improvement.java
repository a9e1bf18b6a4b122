package dev.pairwise.web.delivery;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Makes answers smaller that are asked for often, one after the other and beside the visitors. */
final class Improvement {

    /** More than can be hot at once; what does not fit stays as it is. */
    private static final int MOST_WAITING = 1_000;

    private final Executor worker = new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            task -> Thread.ofPlatform().daemon().name("improvement").unstarted(task),
            new ThreadPoolExecutor.DiscardPolicy());

    void start(Runnable improvement) {
        worker.execute(improvement);
    }
}
