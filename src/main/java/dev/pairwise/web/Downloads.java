package dev.pairwise.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.pairwise.edition.Edition;
import dev.pairwise.page.DataFile;
import dev.pairwise.page.Links;
import dev.pairwise.page.Sheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The files of the catalogue to take home, each with a word on its licence. */
@Component
class Downloads {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final WrittenFiles files;
    private final SiteAddress site;

    Downloads(WrittenFiles files, SiteAddress site) {
        this.files = files;
        this.site = site;
    }

    /** Nothing where the visitor holds the newest state of it. */
    @Nullable
    ModelAndView document(Edition edition, ServletWebRequest request) {
        nameLicence(request);
        return files.kept(
                MediaType.APPLICATION_JSON,
                edition.catalogue().version(),
                edition.file().gzip(),
                request);
    }

    /** Nothing where the visitor holds the newest state of it. */
    @Nullable
    ModelAndView sheet(DataFile file, Edition edition, ServletWebRequest request) {
        return sheet(() -> file.of(edition.catalogue()), edition, request);
    }

    /** A sheet that is made where the visitor does not hold the newest state of it. */
    @Nullable
    ModelAndView sheet(Supplier<Sheet> sheet, Edition edition, ServletWebRequest request) {
        nameLicence(request);
        return files.writtenAside(CSV, edition.catalogue().version(), out -> write(sheet.get(), out), request);
    }

    private void nameLicence(ServletWebRequest request) {
        HttpServletResponse asked = request.getResponse();
        if (asked != null) {
            String licence = site.absolute(Links.licence(), request.getRequest());
            asked.setHeader(HttpHeaders.LINK, "<%s>; rel=\"license\"".formatted(licence));
        }
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
