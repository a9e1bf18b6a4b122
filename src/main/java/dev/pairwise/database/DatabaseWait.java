package dev.pairwise.database;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Tries an address again and again until a PostgreSQL answers there or the time given is over. */
record DatabaseWait(DatabaseAddress address, Duration longest) {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWait.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** The oldest major version that PostgreSQL's makers still looked after when this was written. */
    private static final int OLDEST_VERSION = 15;

    void untilItAnswers() {
        long start = System.nanoTime();
        boolean told = false;
        while (true) {
            try (Connection connection = address.connect()) {
                requireSupported(connection.getMetaData().getDatabaseMajorVersion());
                return;
            } catch (SQLException failure) {
                giveUpWhenHopeless(failure, Duration.ofNanos(System.nanoTime() - start));
            }
            if (!told) {
                LOG.warn("{} does not answer yet; trying for {}", address, seconds());
                told = true;
            }
            pause();
        }
    }

    private void giveUpWhenHopeless(SQLException failure, Duration spent) {
        if (!mayPass(failure)) {
            throw failed("PostgreSQL at %s refused the connection: %s".formatted(address, failure.getMessage()));
        }
        if (spent.compareTo(longest) >= 0) {
            throw failed("No PostgreSQL answered at %s within %s: %s".formatted(address, seconds(), reason(failure)));
        }
    }

    private String seconds() {
        return longest.toSeconds() == 1 ? "1 second" : longest.toSeconds() + " seconds";
    }

    /** The driver itself says only that the attempt failed. */
    private static String reason(SQLException failure) {
        return failure.getCause() instanceof UnknownHostException
                ? "The host name is not known."
                : String.valueOf(failure.getMessage());
    }

    /** Class 08 is "no connection", class 57 is "not accepting connections now"; a wrong password does not mend itself. */
    private static boolean mayPass(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57");
    }

    private void requireSupported(int majorVersion) {
        if (majorVersion < OLDEST_VERSION) {
            throw failed("%s is PostgreSQL %d; the site needs %d or newer."
                    .formatted(address, majorVersion, OLDEST_VERSION));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for PostgreSQL", interruption);
        }
    }

    private static FailureAnalyzedException failed(String description) {
        return new FailureAnalyzedException(
                description,
                "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, and that the"
                        + " server runs. PAIRWISE_DATABASE_WAIT (for example 60s) sets how long to try.");
    }
}
