package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever attackers write into a catalogue is text in every form in which the site gives it out. */
@SpringBootTest(classes = HostileSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostileTextTests {

    static final List<String> PAGES = List.of(
            "/",
            "/models",
            "/models/acme-large-2",
            "/models/birch-7b",
            "/compare",
            "/compare/acme-large-2",
            "/compare/acme-large-2/birch-7b",
            "/compare/acme-large-2/birch-7b?input=many",
            "/compare?m=acme-large-2&m=birch-7b&m=x",
            "/makers",
            "/makers/acme",
            "/providers",
            "/providers/gate",
            "/benchmarks",
            "/benchmarks/sums",
            "/changes",
            "/data",
            "/methodology",
            "/about",
            "/api",
            "/search?q=script",
            "/search?q=acme-large-2+vs+birch-7b",
            "/models/acme-tiny",
            "/benchmarks/sums.md");

    static final List<String> FILES = List.of(
            "/compare/acme-large-2/birch-7b.md",
            "/compare/acme-large-2/birch-7b.csv",
            "/compare/acme-large-2/birch-7b.json",
            "/models/acme-large-2.md",
            "/models/acme-large-2.csv",
            "/models/acme-large-2.json",
            "/models/birch-7b.md",
            "/models.csv",
            "/changes.md",
            "/changes.json",
            "/changes.atom",
            "/data.md",
            "/data.json",
            "/data/models.csv",
            "/data/routes.csv",
            "/data/prices.csv",
            "/data/scores.csv",
            "/search.json?q=script",
            "/llms.txt",
            "/sitemap.xml",
            "/sitemaps/pages.xml",
            "/sitemaps/models.xml",
            "/og/pairwise.png",
            "/og/compare/acme-large-2/birch-7b.png",
            "/api/v1/models",
            "/api/v1/models/acme-large-2",
            "/api/v1/models/birch-7b/routes",
            "/api/v1/models/acme-large-2/scores",
            "/api/v1/makers",
            "/api/v1/providers",
            "/api/v1/benchmarks/sums",
            "/api/v1/changes",
            "/api/v1/sources",
            "/api/v1/routes",
            "/api/v1/search?q=script",
            "/api/v1/pairs/acme-large-2/birch-7b");

    private final HostileVisitor visitor;

    HostileTextTests(@LocalServerPort int port) {
        this.visitor = new HostileVisitor(port);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void pagesShowItAsText(String address) {
        HttpResponse<byte[]> answer = visitor.get(address);

        assertThat(answer.statusCode()).isLessThan(500);
        HostileText.checkHeaders(answer);
        HostileText.checkHtml(HostileText.text(answer));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void filesHoldItAsText(String address) throws Exception {
        HttpResponse<byte[]> answer = visitor.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        HostileText.checkHeaders(answer);
        HostileText.checkFile(answer);
    }
}
