package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TurnsTests {

    private final Turns turns = new Turns(1, 1);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void oneIsMadeAfterTheOther() throws InterruptedException, ExecutionException {
        Turns.Turn first = turns.take(request).orElseThrow();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<Turns.Turn>> second = visitors.submit(() -> turns.take(new MockHttpServletRequest()));
            awaitOneWaiting();

            assertThat(second.isDone()).isFalse();
            first.close();
            assertThat(second.get()).isPresent();
        }
    }

    @Test
    void whoFindsTheLineFullIsToldSoAtOnce() {
        Turns.Turn first = turns.take(request).orElseThrow();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            visitors.execute(() -> turns.take(new MockHttpServletRequest()));
            awaitOneWaiting();

            assertThat(turns.take(new MockHttpServletRequest())).isEmpty();
            first.close();
        }
    }

    @Test
    void aTurnEndsOnce() {
        Turns.Turn first = turns.take(request).orElseThrow();
        first.close();
        Turns.Turn second = turns.take(request).orElseThrow();
        first.close();

        assertThat(turns.isFree()).isFalse();
        second.close();
        assertThat(turns.isFree()).isTrue();
    }

    @Test
    void itEndsBeforeTheAnswerIsWholeWhereThatGoesOnAtTheSpeedOfTheLine() {
        turns.take(request);

        Turns.end(request);

        assertThat(turns.isFree()).isTrue();
    }

    @Test
    void whoHasNoneEndsNone() {
        Turns.end(request);

        assertThat(turns.isFree()).isTrue();
    }

    private void awaitOneWaiting() {
        while (turns.waiting() == 0) {
            Thread.onSpinWait();
        }
    }
}
