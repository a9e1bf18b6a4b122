package dev.pairwise.web.places;

import dev.pairwise.page.AboutPages;
import dev.pairwise.page.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The page about the site. */
@Controller
class AboutController {

    private final PlaceAnswers answers;

    AboutController(PlaceAnswers answers) {
        this.answers = answers;
    }

    @GetMapping({"/about", "/about/"})
    ModelAndView about(ServletWebRequest request) {
        return answers.list("about", Links.about(), edition -> AboutPages.page(), request);
    }
}
