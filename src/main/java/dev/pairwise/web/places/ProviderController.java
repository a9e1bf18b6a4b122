package dev.pairwise.web.places;

import dev.pairwise.comparison.ProviderOffers;
import dev.pairwise.edition.Edition;
import dev.pairwise.page.ErrorPages;
import dev.pairwise.page.Link;
import dev.pairwise.page.Links;
import dev.pairwise.page.ProviderPage;
import dev.pairwise.page.ProviderPages;
import dev.pairwise.page.ProvidersPages;
import dev.pairwise.web.AskedNumber;
import dev.pairwise.web.ExactAddress;
import dev.pairwise.web.Replies;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The list of providers and the pages of each. */
@Controller
class ProviderController {

    private final PlaceAnswers answers;

    ProviderController(PlaceAnswers answers) {
        this.answers = answers;
    }

    @GetMapping({"/providers", "/providers/"})
    ModelAndView providers(ServletWebRequest request) {
        return answers.list("providers", Links.providers(), edition -> ProvidersPages.of(edition.places()), request);
    }

    @GetMapping({"/providers/{name}", "/providers/{name}/"})
    ModelAndView provider(
            @PathVariable String name, @RequestParam MultiValueMap<String, String> query, ServletWebRequest request) {
        Edition edition = answers.edition();
        Optional<ProviderOffers> place = PlaceKind.PROVIDER.find(name, edition.places());
        if (place.isEmpty()) {
            return answers.unknown(PlaceKind.PROVIDER, name, edition, request);
        }
        Optional<ModelAndView> redirect =
                ExactAddress.redirect(request.getRequest(), PlaceKind.PROVIDER.address(place.get()), AskedNumber.KEY);
        return redirect.isPresent() ? redirect.get() : page(place.get(), query, edition, request);
    }

    private ModelAndView page(
            ProviderOffers place, MultiValueMap<String, String> query, Edition edition, ServletWebRequest request) {
        return switch (AskedNumber.of(query)) {
            case AskedNumber.Nonsense() ->
                answers.error(HttpStatus.BAD_REQUEST, ErrorPages.forStatus(HttpStatus.BAD_REQUEST.value()), request);
            case AskedNumber.TooLarge() -> absent(place, request);
            case AskedNumber.Page(int number, boolean exact) ->
                exact
                        ? page(place, number, edition, request)
                        : Replies.moved(request.getRequest().getContextPath()
                                + Links.paged(PlaceKind.PROVIDER.address(place), number));
        };
    }

    private ModelAndView page(ProviderOffers place, int number, Edition edition, ServletWebRequest request) {
        Optional<ProviderPage> page = ProviderPages.of(place, edition.standings(), number);
        return page.isPresent() ? answers.page("provider", page.get(), edition, request) : absent(place, request);
    }

    private ModelAndView absent(ProviderOffers place, ServletWebRequest request) {
        return answers.error(
                HttpStatus.NOT_FOUND,
                ErrorPages.noSuchPage(new Link(
                        "All routes of %s".formatted(place.provider().name()), PlaceKind.PROVIDER.address(place))),
                request);
    }
}
