package dev.pairwise.web;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The front door, and how things are worked out. */
@Controller
class HomeController {

    private final Editions editions;
    private final Answers answers;

    HomeController(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping("/")
    ModelAndView home(ServletWebRequest request) {
        Edition edition = editions.current();
        return answers.page("home", edition.home(), edition, Representation.HTML, request);
    }

    @GetMapping({"/methodology", "/methodology/"})
    ModelAndView methodology(ServletWebRequest request) {
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), Links.methodology());
        if (redirect.isPresent()) {
            return redirect.get();
        }
        Edition edition = editions.current();
        return answers.page("methodology", edition.methodology(), edition, Representation.HTML, request);
    }
}
