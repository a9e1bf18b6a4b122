package dev.pairwise.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Turns what stands on a command line into paths: a path as it is, an address by fetching it into a file that carries today's date and is
 * gone when the work with it is done. Refuses plain http beyond this machine, what is too large or too slow, and redirects inwards.
 */
@Component
class Download {

    private static final Pattern FILE_NAME = Pattern.compile("([^/?#]+?)(\\.[a-z]+)?([?#].*)?$");

    private final Clock clock;
    private final Limits limits;
    private final AddressRules rules;

    @Autowired
    Download(ImportSettings settings) {
        this(settings.plainHttp());
    }

    Download(boolean plainHttp) {
        this(Clock.systemUTC(), Limits.USUAL, new AddressRules(plainHttp, AddressRules::isInside));
    }

    Download(Clock clock, Limits limits, AddressRules rules) {
        this.clock = clock;
        this.limits = limits;
        this.rules = rules;
    }

    /** How long a whole download may take, and how large it may be. */
    record Limits(Duration patience, int mostBytes) {

        /** A slow server sends the largest public data set within a minute. */
        static final Limits USUAL = new Limits(Duration.ofSeconds(60), BoundedFile.MOST_BYTES);
    }

    static boolean isAddress(String place) {
        return place.startsWith("https://") || place.startsWith("http://");
    }

    /** Does the work with the files at these places. */
    <T> T with(List<String> places, Function<List<Path>, T> work) {
        List<Path> fetched = new ArrayList<>();
        try {
            return work.apply(places.stream()
                    .map(place -> isAddress(place) ? fetch(place, fetched) : Path.of(place))
                    .toList());
        } finally {
            fetched.forEach(Download::delete);
        }
    }

    private Path fetch(String address, List<Path> fetched) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.patience())
                .build();
        try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Path> file = thread.submit(() -> save(address, client, fetched));
            try {
                return file.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                file.cancel(true);
                client.shutdownNow();
            }
        } catch (TimeoutException slow) {
            throw new UnreadableInput("%s was not fetched within %d seconds"
                    .formatted(address, Math.max(1, limits.patience().toSeconds())));
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof UnreadableInput unreadable
                    ? unreadable
                    : new UnreadableInput("%s cannot be fetched".formatted(address));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnreadableInput("%s was not fetched to the end".formatted(address));
        }
    }

    private Path save(String address, HttpClient client, List<Path> fetched) throws IOException, InterruptedException {
        try (InputStream body = new Redirects(client, rules).follow(address)) {
            byte[] bytes = body.readNBytes(limits.mostBytes() + 1);
            if (bytes.length > limits.mostBytes()) {
                throw new UnreadableInput("%s has more than %d bytes".formatted(address, limits.mostBytes()));
            }
            Path file = Files.createTempDirectory("pairwise-import").resolve(fileName(address));
            fetched.add(file);
            return Files.write(file, bytes);
        }
    }

    /** {@code api.json} fetched on a day is {@code api-2026-09-30.json}: data sets read the day from the name. */
    private String fileName(String address) {
        Matcher name = FILE_NAME.matcher(address);
        boolean isNamed = name.find();
        String stem = isNamed ? name.group(1) : "data";
        String ending = isNamed ? Objects.requireNonNullElse(name.group(2), ".json") : ".json";
        return "%s-%s%s".formatted(stem, LocalDate.now(clock), ending);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
