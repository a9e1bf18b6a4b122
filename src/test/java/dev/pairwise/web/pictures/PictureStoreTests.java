package dev.pairwise.web.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureStoreTests {

    private final AtomicInteger drawn = new AtomicInteger();

    @Test
    void drawsAPictureOnce() {
        PictureStore store = new PictureStore(10_000, 1);

        byte[] first = store.picture("/a", "1", this::draw);

        assertThat(store.picture("/a", "1", this::draw)).isSameAs(first);
        assertThat(drawn).hasValue(1);
    }

    @Test
    void drawsItAgainForAnotherCatalogueAndAnotherAddress() {
        PictureStore store = new PictureStore(10_000, 1);

        store.picture("/a", "1", this::draw);
        store.picture("/a", "2", this::draw);
        store.picture("/b", "1", this::draw);

        assertThat(drawn).hasValue(3);
    }

    @Test
    void keepsNoPictureThatIsTooLarge() {
        PictureStore store = new PictureStore(50, 1);

        assertThat(store.picture("/a", "1", this::draw)).hasSize(100);
        assertThat(store.picture("/a", "1", this::draw)).hasSize(100);
    }

    @Test
    void hasNoMoreDrawnAtOnceThanMayBe() throws InterruptedException, ExecutionException {
        PictureStore store = new PictureStore(10_000, 2);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);

        try (ExecutorService many = Executors.newFixedThreadPool(6)) {
            for (Future<byte[]> picture : IntStream.range(0, 6)
                    .mapToObj(number -> many.submit(() -> store.picture("/" + number, "1", () -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        await(two);
                        now.decrementAndGet();
                        return draw();
                    })))
                    .toList()) {
                picture.get();
            }
        }

        assertThat(most).hasValue(2);
        assertThat(drawn).hasValue(6);
    }

    @Test
    void letsTheNextOneInAfterAFailure() {
        PictureStore store = new PictureStore(10_000, 1);

        assertThat(catchThrowable(() -> store.picture("/a", "1", () -> {
                    throw new IllegalStateException("no ink");
                })))
                .hasMessage("no ink");
        assertThat(store.picture("/a", "1", this::draw)).hasSize(100);
    }

    private byte[] draw() {
        drawn.incrementAndGet();
        return new byte[100];
    }

    /** Returns when two are inside, so that two really are at once. */
    private static void await(CountDownLatch two) {
        two.countDown();
        try {
            two.await();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
