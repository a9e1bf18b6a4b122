package dev.pairwise.web;

import dev.pairwise.catalogue.Model;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.edition.NamedModel;
import dev.pairwise.page.ErrorPage;
import dev.pairwise.page.ErrorPages;
import dev.pairwise.page.Links;
import dev.pairwise.page.PairsPage;
import dev.pairwise.page.PairsPages;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Every pair of one model, page by page. */
@Controller
class PairsController {

    private final Editions editions;
    private final Answers answers;
    private final Absences absences;

    PairsController(Editions editions, Answers answers, Absences absences) {
        this.editions = editions;
        this.answers = answers;
        this.absences = absences;
    }

    @GetMapping({"/compare/{name}", "/compare/{name}/"})
    ModelAndView pairs(
            @PathVariable String name, @RequestParam MultiValueMap<String, String> query, ServletWebRequest request) {
        Edition edition = editions.current();
        return switch (NamedModel.of(name, edition.catalogue())) {
            case NamedModel.Missing missing ->
                absences.answer(missing, edition, Representation.ofSuffix(name), request);
            case NamedModel.Known(Model named) ->
                NamedModel.target(named, edition.catalogue())
                        .map(model -> pairs(model, edition, query, request))
                        .orElseGet(() -> Replies.moved(Links.model(named.slug())));
        };
    }

    private ModelAndView pairs(
            Model model, Edition edition, MultiValueMap<String, String> query, ServletWebRequest request) {
        String address = Links.pairsOf(model.slug());
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), address, AskedNumber.KEY);
        if (redirect.isPresent()) {
            return redirect.get();
        }
        return switch (AskedNumber.of(query)) {
            case AskedNumber.Nonsense() ->
                error(HttpStatus.BAD_REQUEST, ErrorPages.forStatus(HttpStatus.BAD_REQUEST.value()), request);
            case AskedNumber.TooLarge() -> absent(model, request);
            case AskedNumber.Page(int number, boolean exact) ->
                exact
                        ? page(model, number, edition, request)
                        : Replies.moved(request.getContextPath() + Links.paged(address, number));
        };
    }

    private ModelAndView page(Model model, int number, Edition edition, ServletWebRequest request) {
        if (edition.standings().comparable(model).isEmpty()) {
            return error(HttpStatus.NOT_FOUND, ErrorPages.nothingToCompare(model), request);
        }
        Optional<PairsPage> page = PairsPages.of(model, edition.standings(), number);
        return page.isPresent()
                ? answers.page("pairs", page.get(), edition, Representation.HTML, request)
                : absent(model, request);
    }

    private ModelAndView absent(Model model, ServletWebRequest request) {
        return error(HttpStatus.NOT_FOUND, ErrorPages.noSuchPage(PairsPages.link(model)), request);
    }

    private ModelAndView error(HttpStatus status, ErrorPage page, ServletWebRequest request) {
        return answers.error(status, page, Representation.HTML, request);
    }
}
