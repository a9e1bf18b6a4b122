package dev.pairwise.web;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.DataFile;
import dev.pairwise.page.DataPages;
import dev.pairwise.page.ErrorPages;
import dev.pairwise.page.Links;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Where the facts come from, and the files to take home. */
@Controller
class DataController {

    private final Editions editions;
    private final Answers answers;
    private final Downloads downloads;

    DataController(Editions editions, Answers answers, Downloads downloads) {
        this.editions = editions;
        this.answers = answers;
        this.downloads = downloads;
    }

    @GetMapping({"/data", "/data/", "/data.md", "/data.md/", "/data.json", "/data.json/"})
    ModelAndView data(ServletWebRequest request) {
        Representation asked = Representation.ofPath(request);
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), Links.data() + asked.suffix());
        if (redirect.isPresent()) {
            return redirect.get();
        }
        Edition edition = editions.current();
        return answers.page("data", edition.data(), edition, asked.acceptedBy(request), request);
    }

    @GetMapping({"/data/{name}", "/data/{name}/"})
    @Nullable
    ModelAndView file(@PathVariable String name, ServletWebRequest request) {
        String fileName = name.toLowerCase(Locale.ROOT);
        Optional<DataFile> sheet = DataFile.named(fileName);
        if (sheet.isEmpty() && !fileName.equals(DataPages.DOCUMENT)) {
            return answers.error(
                    HttpStatus.NOT_FOUND,
                    ErrorPages.forStatus(HttpStatus.NOT_FOUND.value()),
                    Representation.HTML.acceptedBy(request),
                    request);
        }
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), Links.data(fileName));
        if (redirect.isPresent()) {
            return redirect.get();
        }
        Edition edition = editions.current();
        return sheet.isPresent()
                ? downloads.sheet(sheet.get(), edition, request)
                : downloads.document(edition, request);
    }
}
