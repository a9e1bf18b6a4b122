package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.catalogue.Slug;
import dev.pairwise.importing.Samples;
import dev.pairwise.page.Links;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A slug that looks like another address, or like more than a name, is a name. */
@SpringBootTest(classes = HostileSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostileSlugTests {

    private static final List<String> TWINS = Arrays.stream(Representation.values())
            .map(Representation::suffix)
            .filter(suffix -> !suffix.isEmpty())
            .toList();

    private final HostileVisitor visitor;

    HostileSlugTests(@LocalServerPort int port) {
        this.visitor = new HostileVisitor(port);
    }

    @ParameterizedTest
    @FieldSource("dev.pairwise.web.HostileCatalogue#SLUGS")
    void itsPagesAndFilesAreAtTheirAddresses(String slug) throws Exception {
        String pair = Links.pair(new Slug(slug), new Slug("birch-7b"));
        for (String page : List.of(Links.model(new Slug(slug)), pair)) {
            HttpResponse<byte[]> html = visitor.get(page);
            assertThat(html.statusCode()).as(page).isEqualTo(200);
            assertThat(Jsoup.parse(HostileText.text(html))
                            .select("link[rel=canonical]")
                            .attr("href"))
                    .endsWith(page);
        }
        Stream<String> twins = Stream.of(Links.model(new Slug(slug)), pair)
                .flatMap(page -> TWINS.stream().map(twin -> page + twin));
        for (String file : Stream.concat(
                        twins, Stream.of(Links.picture(pair), Links.api() + Links.model(new Slug(slug))))
                .toList()) {
            HttpResponse<byte[]> answer = visitor.get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            HostileText.checkFile(answer);
        }
    }

    @Test
    void noModelIsCalledAsTheTwinOfAnother() {
        assertThat(TWINS)
                .hasSize(3)
                .allSatisfy(twin -> assertThatThrownBy(() -> Samples.file(model("birch-7b" + twin)))
                        .hasMessageContaining("$.models[0].slug"));
        assertThat(Samples.file(model("birch-7b")).models()).hasSize(1);
    }

    private static String model(String slug) {
        return """
                {"format": "pairwise-catalogue/1",
                 "source": {"slug": "sample", "name": "A sample", "licence": "MIT", "retrieved": "2026-09-01"},
                 "makers": [{"slug": "acme", "name": "Acme"}],
                 "models": [{"slug": "%s", "name": "A model", "maker": "acme"}]}""".formatted(slug);
    }
}
