package dev.pairwise.web;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.ChangesPage;
import dev.pairwise.page.ErrorPages;
import dev.pairwise.page.Link;
import dev.pairwise.page.Links;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The recorded changes, page by page. */
@Controller
class ChangesController {

    private final Editions editions;
    private final Answers answers;

    ChangesController(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping({"/changes", "/changes/", "/changes.md", "/changes.md/", "/changes.json", "/changes.json/"})
    ModelAndView changes(@RequestParam MultiValueMap<String, String> query, ServletWebRequest request) {
        Representation asked = Representation.ofPath(request);
        Optional<ModelAndView> redirect =
                ExactAddress.redirect(request.getRequest(), Links.changes() + asked.suffix(), AskedNumber.KEY);
        if (redirect.isPresent()) {
            return redirect.get();
        }
        Representation representation = asked.acceptedBy(request);
        return switch (AskedNumber.of(query)) {
            case AskedNumber.Nonsense() ->
                answers.error(
                        HttpStatus.BAD_REQUEST,
                        ErrorPages.forStatus(HttpStatus.BAD_REQUEST.value()),
                        representation,
                        request);
            case AskedNumber.TooLarge() -> absent(representation, request);
            case AskedNumber.Page(int number, boolean exact) ->
                exact
                        ? page(number, representation, request)
                        : Replies.moved(
                                request.getContextPath() + Links.paged(Links.changes() + asked.suffix(), number));
        };
    }

    private ModelAndView page(int number, Representation representation, ServletWebRequest request) {
        Edition edition = editions.current();
        Optional<ChangesPage> page = edition.changes(number);
        return page.isPresent()
                ? answers.page("changes", page.get(), edition, representation, request)
                : absent(representation, request);
    }

    private ModelAndView absent(Representation representation, ServletWebRequest request) {
        return answers.error(
                HttpStatus.NOT_FOUND,
                ErrorPages.noSuchPage(new Link("All changes", Links.changes())),
                representation,
                request);
    }
}
