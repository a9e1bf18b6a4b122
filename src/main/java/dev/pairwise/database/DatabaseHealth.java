package dev.pairwise.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the database answers, told at once even where it is silent: a frozen server takes questions and keeps whoever asks. */
@Component("dbHealthIndicator")
@ConditionalOnWebApplication
class DatabaseHealth implements HealthIndicator {

    /** Less than the second after which those who watch over servers give up. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource database;
    private @Nullable Question open;

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    /** What was asked of the database, and since when the answer is awaited. */
    private record Question(FutureTask<Health> answer, long since) {

        long seconds() {
            return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
        }
    }

    @Override
    public Health health() {
        Question question = question();
        try {
            return question.answer().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException silence) {
            return Health.down()
                    .withDetail("error", "PostgreSQL is silent, asked %d s ago".formatted(question.seconds()))
                    .build();
        } catch (ExecutionException failure) {
            return Health.down(failure).build();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    /** One at a time, so that however many ask, one connection waits. */
    private synchronized Question question() {
        Question last = open;
        if (last != null && !last.answer().isDone()) {
            return last;
        }
        Question next = new Question(new FutureTask<>(this::ask), System.nanoTime());
        open = next;
        Thread.ofVirtual().name("database-health").start(next.answer());
        return next;
    }

    private Health ask() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER)
                    ? Health.up().withDetail("database", "PostgreSQL").build()
                    : Health.down()
                            .withDetail("error", "PostgreSQL does not answer")
                            .build();
        } catch (SQLException failure) {
            return Health.down(failure).build();
        }
    }
}
