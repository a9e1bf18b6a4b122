package dev.pairwise.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.pairwise.edition.Edition;
import dev.pairwise.page.DataFile;
import dev.pairwise.page.Links;
import dev.pairwise.page.Sheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Writes files of the catalogue as they are asked for, compressed for those who take that, and never whole in memory. */
@Component
class Downloads {

    private static final String GZIP = "gzip";
    private static final String PLAIN = "identity";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Freshness freshness;
    private final SiteAddress site;

    Downloads(Freshness freshness, SiteAddress site) {
        this.freshness = freshness;
        this.site = site;
    }

    /** Writes a file to where it is asked for. */
    @FunctionalInterface
    private interface Body {

        void writeTo(OutputStream out) throws IOException;
    }

    /** Nothing where the visitor holds the newest state of it. */
    @Nullable
    ModelAndView document(Edition edition, ServletWebRequest request) {
        return isCompressed(request)
                ? answer(
                        MediaType.APPLICATION_JSON,
                        GZIP,
                        out -> out.write(edition.file().gzip()),
                        edition,
                        request)
                : answer(MediaType.APPLICATION_JSON, PLAIN, out -> unpack(edition, out), edition, request);
    }

    /** Nothing where the visitor holds the newest state of it. */
    @Nullable
    ModelAndView sheet(DataFile file, Edition edition, ServletWebRequest request) {
        return sheet(() -> file.of(edition.catalogue()), edition, request);
    }

    /** A sheet that is made where the visitor does not hold the newest state of it. */
    @Nullable
    ModelAndView sheet(Supplier<Sheet> sheet, Edition edition, ServletWebRequest request) {
        return isCompressed(request)
                ? answer(CSV, GZIP, out -> compress(sheet.get(), out), edition, request)
                : answer(CSV, PLAIN, out -> write(sheet.get(), out), edition, request);
    }

    private @Nullable ModelAndView answer(
            MediaType type, String encoding, Body body, Edition edition, ServletWebRequest request) {
        String licence = "<%s>; rel=\"license\"".formatted(site.absolute(Links.licence(), request.getRequest()));
        HttpServletResponse asked = request.getResponse();
        if (asked != null) {
            asked.setHeader(HttpHeaders.LINK, licence);
        }
        if (freshness.isHeld(encoding, edition.catalogue().version(), request)) {
            return null;
        }
        return new ModelAndView((model, visitor, response) -> {
            response.setContentType(type.toString());
            if (encoding.equals(GZIP)) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
            }
            body.writeTo(response.getOutputStream());
        });
    }

    private static boolean isCompressed(ServletWebRequest request) {
        return Encodings.accepts(GZIP, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    private static void unpack(Edition edition, OutputStream out) throws IOException {
        try (InputStream file =
                new GZIPInputStream(new ByteArrayInputStream(edition.file().gzip()))) {
            file.transferTo(out);
        }
    }

    private static void compress(Sheet sheet, OutputStream out) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out);
        write(sheet, gzip);
        gzip.finish();
    }

    private static void write(Sheet sheet, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(sheet.header());
        sheet.rows().forEach(row -> csv.writeRecord(defused(row)));
        csv.flush();
    }

    private static List<String> defused(List<String> row) {
        return row.stream().map(CsvCell::defused).toList();
    }
}
