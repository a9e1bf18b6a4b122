package dev.pairwise.web.places;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.ErrorPage;
import dev.pairwise.page.ErrorPages;
import dev.pairwise.page.Page;
import dev.pairwise.web.Answers;
import dev.pairwise.web.ExactAddress;
import dev.pairwise.web.Representation;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Answers the lists and the pages of places: at their exact addresses, with the nearest names where there is none of the name. */
@Component
class PlaceAnswers {

    private final Editions editions;
    private final Answers answers;

    PlaceAnswers(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    Edition edition() {
        return editions.current();
    }

    ModelAndView list(String template, String address, Function<Edition, Page> page, ServletWebRequest request) {
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), address);
        if (redirect.isPresent()) {
            return redirect.get();
        }
        Edition edition = edition();
        return page(template, page.apply(edition), edition, request);
    }

    <T> ModelAndView place(
            PlaceKind<T> kind, String name, BiFunction<T, Edition, Page> page, ServletWebRequest request) {
        Edition edition = edition();
        Optional<T> place = kind.find(name, edition.places());
        if (place.isEmpty()) {
            return unknown(kind, name, edition, request);
        }
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), kind.address(place.get()));
        return redirect.isPresent()
                ? redirect.get()
                : page(kind.name(), page.apply(place.get(), edition), edition, request);
    }

    ModelAndView page(String template, Page page, Edition edition, ServletWebRequest request) {
        return answers.page(template, page, edition, Representation.HTML, request);
    }

    ModelAndView unknown(PlaceKind<?> kind, String name, Edition edition, ServletWebRequest request) {
        return error(
                HttpStatus.NOT_FOUND,
                ErrorPages.unknownPlace(kind.name(), name, kind.nearest(name, edition.places())),
                request);
    }

    ModelAndView error(HttpStatus status, ErrorPage page, ServletWebRequest request) {
        return answers.error(status, page, Representation.HTML, request);
    }
}
