import java.io.IOException;
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
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Visits a site in every way that it can be read, for a long time, while a price of two models is moved again and again: both always to the
 * same. Says each minute how many were answered and what the server takes in memory; in the end whether any answer was an error, or was made of
 * two catalogues.
 *
 * <p>{@code java Soak.java SITE PROCESS MINUTES PATHS}
 */
final class Soak {

    private static final int VISITORS = 6;
    private static final int FAMILIAR = 60;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final String MOVED = "/compare/soak-left/soak-right";
    private static final Pattern PRICE = Pattern.compile("\\$7\\.\\d{2}(?=/1M tokens)");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String site;
    private final Path process;
    private final List<String> paths;
    private final long end;
    private final AtomicInteger next = new AtomicInteger(FAMILIAR);
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong();
    private final Map<String, Integer> byKind = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> errors = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> ofVersion = new ConcurrentHashMap<>();
    private final Set<String> versions = new ConcurrentSkipListSet<>();
    private final Set<String> prices = new ConcurrentSkipListSet<>();
    private final AtomicInteger mixed = new AtomicInteger();
    private final AtomicInteger compared = new AtomicInteger();

    private Soak(String[] arguments) throws IOException {
        this.site = arguments[0];
        this.process = Path.of("/proc", arguments[1], "status");
        this.end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Long.parseLong(arguments[2]));
        this.paths = Files.readAllLines(Path.of(arguments[3]));
    }

    public static void main(String[] arguments) throws Exception {
        new Soak(arguments).run();
    }

    private void run() throws Exception {
        try (ExecutorService visitors = Executors.newFixedThreadPool(VISITORS)) {
            for (int number = 0; number < VISITORS; number++) {
                Random chance = new Random(number);
                String address = "192.0.2." + (number + 1);
                visitors.execute(() -> visit(chance, address));
            }
            for (int minute = 1; System.nanoTime() < end; minute++) {
                Thread.sleep(Duration.ofMinutes(1));
                System.out.printf("%3d min  %7d answered  %d errors  %4d MB%n", minute, asked.get(), sum(errors), memory());
            }
        }
        System.out.printf("by kind %s%n", byKind);
        System.out.printf("errors %s, slowest %d ms%n", errors, slowest.get());
        System.out.printf("catalogues seen %d, prices seen %d; answers held against their catalogue %d, of them mixed %d%n",
                versions.size(), prices.size(), compared.get(), mixed.get());
    }

    private void visit(Random chance, String address) {
        while (System.nanoTime() < end) {
            try {
                ask(chance, address);
                Thread.sleep(PAUSE);
            } catch (IOException failure) {
                errors.merge(String.valueOf(failure), 1, Integer::sum);
            } catch (InterruptedException interruption) {
                return;
            }
        }
    }

    private void ask(Random chance, String address) throws IOException, InterruptedException {
        int kind = chance.nextInt(100);
        String pair = paths.get(chance.nextInt(FAMILIAR));
        if (kind < 25) {
            get("kept page", pair, 200, address);
        } else if (kind < 55) {
            get("new page", paths.get(next.getAndIncrement() % paths.size()), 200, address);
        } else if (kind < 65) {
            hold(get("moved pair", MOVED, 200, address));
            hold(get("moved pair", MOVED + ".csv", 200, address));
        } else if (kind < 75) {
            get("model", "/models/" + pair.split("/")[2], 200, address);
        } else if (kind < 85) {
            get("twin", pair + List.of(".md", ".json", ".csv").get(chance.nextInt(3)), 200, address);
        } else if (kind < 90) {
            get("interface", "/api/v1/models?size=20&page=" + (1 + chance.nextInt(20)), 200, address);
        } else if (kind < 94) {
            get("search", "/search?q=gpt+" + chance.nextInt(100), 200, address);
        } else if (kind < 98) {
            get("nothing there", "/models/no-such-model-" + chance.nextInt(1_000), 404, address);
        } else {
            get("file", List.of("/sitemap.xml", "/changes.atom", "/llms.txt", "/data/catalogue.json", "/sitemaps/pairs-1.xml")
                    .get(chance.nextInt(5)), 200, address);
        }
    }

    private HttpResponse<String> get(String kind, String path, int expected, String address)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + path))
                .header("X-Real-IP", address)
                .timeout(Duration.ofSeconds(60))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        slowest.accumulateAndGet(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), Math::max);
        asked.incrementAndGet();
        byKind.merge(kind, 1, Integer::sum);
        if (answer.statusCode() != expected) {
            errors.merge(kind + " " + answer.statusCode(), 1, Integer::sum);
        }
        return answer;
    }

    /** One catalogue says the same each time it is asked, and of both models the same. */
    private void hold(HttpResponse<String> answer) {
        String version = answer.headers().firstValue("Catalogue-Version").orElse("none");
        Set<String> said = PRICE.matcher(answer.body()).results().map(MatchResult::group).collect(Collectors.toSet());
        Integer first = ofVersion.putIfAbsent(version + answer.uri(), answer.body().hashCode());
        compared.incrementAndGet();
        if (said.size() != 1 || first != null && first != answer.body().hashCode()) {
            mixed.incrementAndGet();
        }
        versions.add(version);
        prices.addAll(said);
    }

    private long memory() throws IOException {
        return Files.readAllLines(process).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum() / 1024;
    }

    private static int sum(Map<String, Integer> counts) {
        return new TreeMap<>(counts).values().stream().mapToInt(Integer::intValue).sum();
    }
}
