package dev.pairwise.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class DeliveryStoreTests {

    private static final int PLENTY = 1_000_000;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void keepsWhatIsAskedForAgain() throws Exception {
        DeliveryStore store = new DeliveryStore(PLENTY);

        store.answer(key("/a"), this::forAll);
        Delivery second = store.answer(key("/a"), this::forAll).orElseThrow();

        assertThat(store.find(key("/a"))).contains(second);
        assertThat(store.answer(key("/a"), this::forAll)).contains(second);
        assertThat(store.answer(key("/b"), this::forAll)).isPresent().isNotEqualTo(Optional.of(second));
        assertThat(made).hasValue(3);
    }

    @Test
    void keepsNothingOfACrawlerWhoAsksOnce() throws Exception {
        DeliveryStore store = new DeliveryStore(PLENTY);
        for (int page = 0; page < 50; page++) {
            store.answer(key("/" + page), this::forAll);
        }

        assertThat(store.bytes()).isZero();
    }

    @Test
    void keepsNothingThatWasBegunBeforeItWasToldToForget() throws Exception {
        DeliveryStore store = new DeliveryStore(PLENTY);
        store.answer(key("/a"), this::forAll);

        store.answer(key("/a"), () -> {
            Optional<Delivery> old = forAll();
            store.clear();
            return old;
        });

        assertThat(store.find(key("/a"))).isEmpty();
    }

    @Test
    void letsThoseWhoAskMeanwhileWaitForTheOne() throws Exception {
        DeliveryStore store = new DeliveryStore(PLENTY);
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        DeliveryStore.Maker slow = () -> {
            started.countDown();
            awaited(goOn);
            return forAll();
        };
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Optional<Delivery>>> answers = new ArrayList<>();
            answers.add(visitors.submit(() -> store.answer(key("/a"), slow)));
            started.await();
            for (int visitor = 0; visitor < 20; visitor++) {
                answers.add(visitors.submit(() -> store.answer(key("/a"), this::forAll)));
            }
            goOn.countDown();

            Optional<Delivery> first = answers.getFirst().get();
            for (Future<Optional<Delivery>> answer : answers) {
                assertThat(answer.get()).isEqualTo(first).isPresent();
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void makesWhatIsNotForAllForEach() throws Exception {
        DeliveryStore store = new DeliveryStore(PLENTY);
        DeliveryStore.Maker refusal = () -> Optional.of(answer("no-store", 400, "refused"));

        Optional<Delivery> first = store.answer(key("/a"), refusal);

        assertThat(store.answer(key("/a"), refusal)).isPresent().isNotEqualTo(first);
        assertThat(store.answer(key("/b"), Optional::empty)).isEmpty();
        assertThat(store.answer(key("/b"), this::forAll)).isPresent();
    }

    @Test
    void triesAgainWhatFailed() throws Exception {
        DeliveryStore store = new DeliveryStore(PLENTY);

        assertThatThrownBy(() -> store.answer(key("/a"), () -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);
        assertThat(store.answer(key("/a"), this::forAll)).isPresent();
    }

    @Test
    void forgetsWhatItIsToldToForget() throws Exception {
        DeliveryStore store = new DeliveryStore(PLENTY);
        store.answer(key("/a"), this::forAll);
        store.answer(key("/a"), this::forAll);

        store.clear();

        assertThat(store.find(key("/a"))).isEmpty();
    }

    @Test
    void keepsNoMoreThanItMay() throws Exception {
        DeliveryStore store = new DeliveryStore(PLENTY);
        for (int page = 0; page < 1_000; page++) {
            store.answer(key("/" + page), this::forAll);
            store.answer(key("/" + page), this::forAll);
        }

        assertThat(store.bytes()).isPositive().isLessThanOrEqualTo(PLENTY);
    }

    /** A page of noise, which no compression makes smaller. */
    private Optional<Delivery> forAll() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(made.incrementAndGet()).nextBytes(noise);
        return Optional.of(answer("public, max-age=300", 200, new String(noise, StandardCharsets.ISO_8859_1)));
    }

    private static Delivery answer(String cacheControl, int status, String body) throws IOException {
        HeldResponse held = new HeldResponse(new MockHttpServletResponse());
        held.setStatus(status);
        held.setHeader("Cache-Control", cacheControl);
        held.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        return Delivery.of(held);
    }

    private static DeliveryStore.Key key(String path) {
        return new DeliveryStore.Key("https://pairwise.example", path, "", "");
    }

    private static void awaited(CountDownLatch latch) throws ServletException {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            throw new ServletException(interruption);
        }
    }
}
