package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LongFilesTests {

    private static final int MORE_THAN_MAY_WAIT = 25;

    private final Turns pages = new Turns(1, 1);
    private final LongFiles files = new LongFiles(pages);
    private final AtomicInteger written = new AtomicInteger();

    @Test
    void aFileIsWrittenOnce() throws IOException {
        assertThat(text(get("1 /sitemap"))).isEqualTo("a file");
        assertThat(text(get("1 /sitemap"))).isEqualTo("a file");
        assertThat(written).hasValue(1);

        get("2 /sitemap");
        assertThat(written).hasValue(2);
    }

    @Test
    void filesAreWrittenOneAfterTheOtherAndWhoWouldWaitTooLongIsToldSo() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> answers = new ArrayList<>();
            IntStream.range(0, MORE_THAN_MAY_WAIT)
                    .forEach(number -> answers.add(visitors.submit(() -> files.get(
                                    String.valueOf(number),
                                    out -> {
                                        assertThat(atOnce.incrementAndGet()).isOne();
                                        await(slow);
                                        atOnce.decrementAndGet();
                                        write(out);
                                    },
                                    new MockHttpServletRequest())
                            .isPresent())));
            while (answers.stream().noneMatch(Future::isDone)) {
                Thread.onSpinWait();
            }
            slow.countDown();

            assertThat(granted(answers)).isBetween(1, MORE_THAN_MAY_WAIT - 1);
            assertThat(written).hasValue(granted(answers));
            assertThat(pages.refused()).isEqualTo(MORE_THAN_MAY_WAIT - granted(answers));
        }
    }

    private static int granted(List<Future<Boolean>> answers) throws ExecutionException, InterruptedException {
        int granted = 0;
        for (Future<Boolean> answer : answers) {
            granted += answer.get() ? 1 : 0;
        }
        return granted;
    }

    private byte[] get(String key) throws IOException {
        return files.get(key, this::write, new MockHttpServletRequest()).orElseThrow();
    }

    private void write(OutputStream out) throws IOException {
        written.incrementAndGet();
        out.write("a file".getBytes(StandardCharsets.US_ASCII));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(byte[] gzip) throws IOException {
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new String(plain.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
