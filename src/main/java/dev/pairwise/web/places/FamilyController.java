package dev.pairwise.web.places;

import dev.pairwise.page.FamilyPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The page of each family. */
@Controller
class FamilyController {

    private final PlaceAnswers answers;

    FamilyController(PlaceAnswers answers) {
        this.answers = answers;
    }

    @GetMapping({"/families/{name}", "/families/{name}/"})
    ModelAndView family(@PathVariable String name, ServletWebRequest request) {
        return answers.place(
                PlaceKind.FAMILY, name, (family, edition) -> FamilyPages.of(family, edition.standings()), request);
    }
}
