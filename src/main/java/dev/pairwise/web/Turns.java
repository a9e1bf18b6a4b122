package dev.pairwise.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.http.HttpHeaders;

/**
 * How many answers are made at once: as many as there are processors, since making one waits for nothing. Further visitors stand in line,
 * first come first served; where the line is full, they are told so at once, so that those who stand in it wait no longer.
 */
public final class Turns {

    private static final String ATTRIBUTE = Turns.class.getName();

    /** In seconds. */
    private static final String SOON = "2";

    private final Semaphore free;
    private final int longest;
    private final LongAdder refused;

    /** {@code longest} is the number of visitors that may wait. */
    public Turns(int atOnce, int longest) {
        this(atOnce, longest, new LongAdder());
    }

    private Turns(int atOnce, int longest, LongAdder refused) {
        this.free = new Semaphore(atOnce, true);
        this.longest = longest;
        this.refused = refused;
    }

    /** Another line beside this one. Whom it refuses is counted here. */
    Turns aside(int atOnce, int longestAside) {
        return new Turns(atOnce, longestAside, refused);
    }

    /** One visitor's turn, from when it comes until it ends. */
    public static final class Turn implements AutoCloseable {

        private final Semaphore free;
        private final AtomicBoolean hasEnded = new AtomicBoolean();

        private Turn(Semaphore free) {
            this.free = free;
        }

        /** Lets the next one have it; does nothing the second time. */
        @Override
        public void close() {
            if (hasEnded.compareAndSet(false, true)) {
                free.release();
            }
        }
    }

    /** Waits for a turn; nothing where too many wait already. */
    public Optional<Turn> take(ServletRequest request) {
        if (waiting() >= longest) {
            refused.increment();
            return Optional.empty();
        }
        free.acquireUninterruptibly();
        Turn turn = new Turn(free);
        request.setAttribute(ATTRIBUTE, turn);
        return Optional.of(turn);
    }

    /** Asks a visitor to come again soon. */
    public static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    public int waiting() {
        return free.getQueueLength();
    }

    /** How many found too many waiting. */
    public long refused() {
        return refused.sum();
    }

    boolean isFree() {
        return free.availablePermits() > 0;
    }

    /** Ends a visitor's turn before his answer is whole, because it goes on at the speed of his line. */
    static void end(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Turn turn) {
            turn.close();
        }
    }
}
