package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Bytes, which are the same on every machine: the pages of the models about which most is recorded, the style sheet, and the script. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class PageWeightTests {

    private static final int KB = 1024;

    /** What arrives in the first congestion window of a connection. */
    private static final int COMPRESSED = 14 * KB;

    private static final int PLAIN = 60 * KB;
    private static final int PLAIN_WITH_MANY_ROUTES = 100 * KB;
    private static final int MANY_ROUTES = 40;

    /** Enough of the richest models that the heaviest of all pairs, which was looked for once among all of them, is between two of these. */
    private static final int RICHEST = Integer.getInteger("weights.richest", 12);

    private final MockMvcTester visitor;
    private final Catalogue catalogue;

    @Autowired
    PageWeightTests(MockMvcTester visitor, Editions editions) {
        this.visitor = visitor;
        this.catalogue = editions.current().catalogue();
    }

    @Test
    void theHeaviestPairsAreLight() {
        List<Pair> pairs = pairsOf(Stream.concat(
                        richest(model -> model.routes().size()),
                        richest(model -> model.scores().size()))
                .distinct()
                .toList());

        assertThat(pairs).hasSizeGreaterThan(100);
        assertThat(pairs.stream().flatMap(this::tooHeavy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"css/site.css, 8", "js/site.js, 6"})
    void filesAreLight(String file, int limit) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("templates-static", "static").resolve(file));

        assertThat(compressed(bytes)).isLessThanOrEqualTo(limit * KB);
    }

    private Stream<String> tooHeavy(Pair pair) {
        byte[] page =
                visitor.get().uri(Links.pair(pair)).exchange().getResponse().getContentAsByteArray();
        int routes = pair.left().routes().size() + pair.right().routes().size();
        int plain = routes > MANY_ROUTES ? PLAIN_WITH_MANY_ROUTES : PLAIN;
        int compressed = compressed(page);
        return page.length <= plain && compressed <= COMPRESSED
                ? Stream.empty()
                : Stream.of("%s: %d bytes, %d compressed".formatted(Links.pair(pair), page.length, compressed));
    }

    private Stream<Model> richest(ToIntFunction<Model> measure) {
        return catalogue.models().stream()
                .filter(model -> !model.isRollingAlias())
                .sorted(Comparator.comparingInt(measure).reversed())
                .limit(RICHEST);
    }

    private static List<Pair> pairsOf(List<Model> models) {
        return IntStream.range(0, models.size())
                .boxed()
                .flatMap(first -> models.subList(first + 1, models.size()).stream()
                        .map(second -> Pair.of(models.get(first), second)))
                .toList();
    }

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(kept)) {
            gzip.write(bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return kept.size();
    }
}
