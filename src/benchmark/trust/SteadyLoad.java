import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks for pages at a constant rate, whether or not the last ones were answered: every other one is the next of a file of addresses, which
 * nobody asked for before, the rest are the first of it. Prints how many were asked for, how they ended, and how long the slowest took.
 *
 * <p>{@code java SteadyLoad.java SITE PATHS SKIPPED RATE SECONDS}
 */
final class SteadyLoad {

    private static final int FAMILIAR = 50;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Integer> ends = new TreeMap<>();
    private final AtomicLong slowest = new AtomicLong();

    public static void main(String[] arguments) throws IOException {
        List<String> paths = Files.readAllLines(Path.of(arguments[1]));
        int skipped = Integer.parseInt(arguments[2]);
        long pause = TimeUnit.SECONDS.toNanos(1) / Integer.parseInt(arguments[3]);
        int requests = (int) (TimeUnit.SECONDS.toNanos(Integer.parseInt(arguments[4])) / pause);
        new SteadyLoad().run(arguments[0], paths, skipped, pause, requests);
    }

    private void run(String site, List<String> paths, int skipped, long pause, int requests) {
        CompletableFuture<?>[] answers = new CompletableFuture<?>[requests];
        long start = System.nanoTime();
        for (int number = 0; number < requests; number++) {
            long moment = start + number * pause;
            while (System.nanoTime() < moment) {
                LockSupport.parkNanos(moment - System.nanoTime());
            }
            int at = number % 2 == 0 ? number / 2 % FAMILIAR : FAMILIAR + skipped + number / 2;
            answers[number] = ask(site + paths.get(at % paths.size()), moment);
        }
        CompletableFuture.allOf(answers).join();
        int good = ends.getOrDefault("200", 0);
        System.out.printf("%d asked for, %d failed%s, slowest %d ms%n", requests, requests - good, others(), slowest.get());
        System.exit(0);
    }

    private String others() {
        Map<String, Integer> others = new TreeMap<>(ends);
        others.remove("200");
        return others.isEmpty() ? "" : " " + others;
    }

    /** The time counts from the moment that was planned, so that a request that has to wait for others is not forgotten. */
    private CompletableFuture<?> ask(String address, long moment) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.sendAsync(request, BodyHandlers.ofByteArray()).handle((answer, failure) -> {
            if (answer != null) {
                slowest.accumulateAndGet(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - moment), Math::max);
            }
            note(answer, failure);
            return answer;
        });
    }

    private synchronized void note(HttpResponse<byte[]> answer, Throwable failure) {
        ends.merge(answer == null ? named(failure) : String.valueOf(answer.statusCode()), 1, Integer::sum);
    }

    /**
     * A connection that was refused was never begun. One that is closed before a byte of an answer came may have crossed the question on its
     * way: HTTP has the question asked again, which browsers and proxies do. Anything else was broken off.
     */
    private static String named(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof ConnectException) {
            return "refused";
        }
        String message = String.valueOf(cause.getMessage());
        return message.contains("received no bytes") ? "crossed" : "broken: " + message;
    }
}
