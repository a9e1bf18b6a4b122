package dev.pairwise.web;

import dev.pairwise.catalogue.Model;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.edition.NamedModel;
import dev.pairwise.page.Links;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The page of each model. */
@Controller
class ModelController {

    private final Editions editions;
    private final Answers answers;
    private final Absences absences;

    ModelController(Editions editions, Answers answers, Absences absences) {
        this.editions = editions;
        this.answers = answers;
        this.absences = absences;
    }

    @GetMapping({"/models/{name}", "/models/{name}/"})
    ModelAndView model(@PathVariable String name, ServletWebRequest request) {
        Edition edition = editions.current();
        AskedPage asked = AskedPage.of(name, edition.catalogue());
        Representation representation = asked.representation();
        return switch (NamedModel.of(asked.name(), edition.catalogue())) {
            case NamedModel.Missing missing -> absences.answer(missing, edition, representation, request);
            case NamedModel.Known(Model model) -> {
                Optional<ModelAndView> redirect = ExactAddress.redirect(
                        request.getRequest(), Links.model(model.slug()) + representation.suffix());
                yield redirect.isPresent()
                        ? redirect.get()
                        : answers.page(
                                "model",
                                edition.model(model),
                                edition,
                                representation.acceptedInAnyFormBy(request),
                                request);
            }
        };
    }
}
