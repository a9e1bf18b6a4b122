package dev.pairwise.web;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.ErrorPages;
import dev.pairwise.page.Links;
import dev.pairwise.page.SearchPage;
import dev.pairwise.page.SearchPages;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The search over the whole site, as a page and as suggestions while somebody types. */
@Controller
class SearchController {

    private static final String QUERY = "q";

    private final Editions editions;
    private final Answers answers;
    private final Suggestions suggestions;

    SearchController(Editions editions, Answers answers, Suggestions suggestions) {
        this.editions = editions;
        this.answers = answers;
        this.suggestions = suggestions;
    }

    @GetMapping({"/search", "/search/"})
    ModelAndView search(@RequestParam(name = QUERY, defaultValue = "") String text, ServletWebRequest request) {
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), Links.search(), QUERY);
        if (redirect.isPresent()) {
            return redirect.get();
        }
        Edition edition = editions.current();
        String query = TypedText.of(text);
        return TypedText.isTooLong(text)
                ? answers.refused(
                        "search", SearchPages.tooLong(query, TypedText.MOST), edition, Representation.HTML, request)
                : answers.page("search", page(query, edition), edition, Representation.HTML, request);
    }

    @GetMapping({"/search.json", "/search.json/"})
    ModelAndView suggest(@RequestParam(name = QUERY, defaultValue = "") String text, ServletWebRequest request) {
        Optional<ModelAndView> redirect =
                ExactAddress.redirect(request.getRequest(), Links.json(Links.search()), QUERY);
        if (redirect.isPresent()) {
            return redirect.get();
        }
        return TypedText.isTooLong(text)
                ? answers.error(
                        HttpStatus.BAD_REQUEST,
                        ErrorPages.forStatus(HttpStatus.BAD_REQUEST.value()),
                        Representation.JSON,
                        request)
                : suggestions.answer(TypedText.of(text), editions.current(), request);
    }

    private static SearchPage page(String query, Edition edition) {
        return query.isEmpty()
                ? SearchPages.empty()
                : SearchAnswer.of(query, SearchPages.MOST_RESULTS + 1, edition).page(query, edition);
    }
}
