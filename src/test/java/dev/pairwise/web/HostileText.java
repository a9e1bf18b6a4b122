package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/** What an answer over {@link HostileCatalogue} must be, in each form. */
final class HostileText {

    /** A header of the answer that is none of these may have been smuggled in. */
    private static final Set<String> HEADERS = Set.of(
            "access-control-allow-origin",
            "access-control-expose-headers",
            "cache-control",
            "catalogue-date",
            "catalogue-version",
            "connection",
            "content-language",
            "content-length",
            "content-security-policy",
            "content-type",
            "cross-origin-opener-policy",
            "date",
            "etag",
            "last-modified",
            "link",
            "permissions-policy",
            "referrer-policy",
            "transfer-encoding",
            "vary",
            "x-content-type-options",
            "x-request-id");

    private HostileText() {}

    static void checkHeaders(HttpResponse<byte[]> answer) {
        assertThat(HEADERS).containsAll(answer.headers().map().keySet());
        assertThat(answer.headers().map().values())
                .allSatisfy(values -> assertThat(values)
                        .allMatch(value ->
                                value.matches("[ -~]*") && !value.contains("hacked") && !value.contains("Smuggled")));
    }

    static void checkHtml(String text) {
        Document html = Jsoup.parse(text);
        assertThat(html.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                .noneMatch(attribute -> attribute.getValue().strip().startsWith("javascript:"));
        assertThat(html.select("script:not([src]):not([type=application/ld+json]), iframe, img[src=x], x, svg[onload]"))
                .isEmpty();
        assertThat(html.select("script[type=application/ld+json]"))
                .allSatisfy(script -> assertThat(
                                JsonMapper.shared().readTree(script.data()).isObject())
                        .isTrue());
        assertThat(html.text()).doesNotContain("49]]", "_49_");
    }

    static void checkFile(HttpResponse<byte[]> answer) throws IOException, SAXException, ParserConfigurationException {
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        String text = text(answer);
        if (type.startsWith("image/png")) {
            BufferedImage picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(answer.body())));
            assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1200, 630);
        } else if (type.contains("json")) {
            assertThat(JsonMapper.shared().readTree(text).isContainer()).isTrue();
        } else if (type.contains("xml")) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new ByteArrayInputStream(answer.body())));
        } else if (type.startsWith("text/csv")) {
            assertThat(cells(text))
                    .isNotEmpty()
                    .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*") && !cell.matches("[+-]?[0-9]+(\\.[0-9]+)?"));
        } else {
            checkMarkdown(text);
        }
    }

    /** Neither HTML nor a link to script, and no line that somebody else began. */
    static void checkMarkdown(String markdown) {
        assertThat(Markup.of(markdown)).doesNotContain("<").doesNotContain("](javascript:");
        assertThat(markdown.lines())
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("X-Smuggled") || line.startsWith("- Take ours"));
    }

    private static List<String> cells(String csv) {
        List<String> cells = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(csv).forEach(row -> cells.addAll(row.getFields()));
        return cells;
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
