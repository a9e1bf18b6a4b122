package dev.pairwise.importing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Turns what stands on a command line into a path: a path as it is, an address by fetching it into a file that carries today's date. */
@Component
class Download {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern FILE_NAME = Pattern.compile("([^/?#]+?)(\\.[a-z]+)?([?#].*)?$");

    private final Clock clock;

    @Autowired
    Download() {
        this(Clock.systemUTC());
    }

    Download(Clock clock) {
        this.clock = clock;
    }

    static boolean isAddress(String place) {
        return place.startsWith("https://") || place.startsWith("http://");
    }

    Path located(String place) {
        return isAddress(place) ? fetch(place) : Path.of(place);
    }

    private Path fetch(String address) {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new UnreadableInput("%s answers %d".formatted(address, response.statusCode()));
                }
                return save(address, body);
            }
        } catch (IOException | IllegalArgumentException failure) {
            throw new UnreadableInput("%s cannot be fetched".formatted(address));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnreadableInput("%s was not fetched to the end".formatted(address));
        }
    }

    private Path save(String address, InputStream body) throws IOException {
        Path file = Files.createTempDirectory("pairwise-import").resolve(fileName(address));
        byte[] bytes = body.readNBytes(BoundedFile.MOST_BYTES + 1);
        if (bytes.length > BoundedFile.MOST_BYTES) {
            throw new UnreadableInput("%s has more than %d bytes".formatted(address, BoundedFile.MOST_BYTES));
        }
        file.toFile().deleteOnExit();
        return Files.write(file, bytes);
    }

    /** {@code api.json} fetched on a day is {@code api-2026-09-30.json}: data sets read the day from the name. */
    private String fileName(String address) {
        Matcher name = FILE_NAME.matcher(address);
        String stem = name.find() ? name.group(1) : "data";
        return "%s-%s.json".formatted(stem, LocalDate.now(clock));
    }
}
