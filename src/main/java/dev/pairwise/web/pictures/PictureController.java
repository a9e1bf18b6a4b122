package dev.pairwise.web.pictures;

import dev.pairwise.comparison.Pair;
import dev.pairwise.drawing.Drawings;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.edition.NamedModel;
import dev.pairwise.edition.NamedPair;
import dev.pairwise.page.ErrorPages;
import dev.pairwise.page.Links;
import dev.pairwise.page.PairQuery;
import dev.pairwise.page.Pictures;
import dev.pairwise.web.Absences;
import dev.pairwise.web.Answers;
import dev.pairwise.web.ExactAddress;
import dev.pairwise.web.Freshness;
import dev.pairwise.web.Representation;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The picture of a pair at its one address, and the one of the site. */
@Controller
class PictureController {

    /** Some three hundred pictures. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Editions editions;
    private final Answers answers;
    private final Absences absences;
    private final Freshness freshness;
    private final PictureStore store =
            new PictureStore(MOST_BYTES, Runtime.getRuntime().availableProcessors());

    PictureController(Editions editions, Answers answers, Absences absences, Freshness freshness) {
        this.editions = editions;
        this.answers = answers;
        this.absences = absences;
        this.freshness = freshness;
    }

    @GetMapping({"/og/pairwise.png", "/og/pairwise.png/"})
    @Nullable
    ModelAndView site(ServletWebRequest request) {
        return exactly(Links.picture(), editions.current(), () -> Drawings.of(Pictures.ofTheSite()), request);
    }

    @GetMapping({"/og/compare/{left}/{right}.png", "/og/compare/{left}/{right}.png/"})
    @Nullable
    ModelAndView pair(@PathVariable String left, @PathVariable String right, ServletWebRequest request) {
        Edition edition = editions.current();
        return switch (NamedPair.of(left, right, edition.catalogue())) {
            case NamedPair.Missing(NamedModel.Missing missing) ->
                absences.answer(missing, edition, Representation.HTML, request);
            case NamedPair.One one -> noPicture(request);
            case NamedPair.Two(Pair pair) ->
                exactly(
                        Links.picture(pair),
                        edition,
                        () -> Drawings.of(Pictures.of(edition.comparison(pair, PairQuery.NONE))),
                        request);
        };
    }

    private ModelAndView noPicture(ServletWebRequest request) {
        return answers.error(
                HttpStatus.NOT_FOUND, ErrorPages.forStatus(HttpStatus.NOT_FOUND.value()), Representation.HTML, request);
    }

    private @Nullable ModelAndView exactly(
            String address, Edition edition, Supplier<byte[]> drawn, ServletWebRequest request) {
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), address);
        String version = edition.catalogue().version();
        if (redirect.isPresent()) {
            return redirect.get();
        }
        return freshness.isHeld(version, request) ? null : png(store.picture(address, version, drawn));
    }

    private static ModelAndView png(byte[] picture) {
        return new ModelAndView((model, request, response) -> {
            response.setCharacterEncoding((String) null);
            response.setContentType(MediaType.IMAGE_PNG_VALUE);
            response.setContentLength(picture.length);
            response.getOutputStream().write(picture);
        });
    }
}
