package dev.pairwise.web.places;

import dev.pairwise.page.Links;
import dev.pairwise.page.MakerPages;
import dev.pairwise.page.MakersPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The list of makers and the page of each. */
@Controller
class MakerController {

    private final PlaceAnswers answers;

    MakerController(PlaceAnswers answers) {
        this.answers = answers;
    }

    @GetMapping({"/makers", "/makers/"})
    ModelAndView makers(ServletWebRequest request) {
        return answers.list("makers", Links.makers(), edition -> MakersPages.of(edition.places()), request);
    }

    @GetMapping({"/makers/{name}", "/makers/{name}/"})
    ModelAndView maker(@PathVariable String name, ServletWebRequest request) {
        return answers.place(
                PlaceKind.MAKER, name, (place, edition) -> MakerPages.of(place, edition.standings()), request);
    }
}
