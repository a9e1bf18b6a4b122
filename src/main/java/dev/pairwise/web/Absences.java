package dev.pairwise.web;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.NamedModel;
import dev.pairwise.page.ErrorPages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The answer for a model that is not here: 410 when it was taken out, else 404 with the nearest names. */
@Component
public class Absences {

    private final Answers answers;

    Absences(Answers answers) {
        this.answers = answers;
    }

    public ModelAndView answer(
            NamedModel.Missing missing, Edition edition, Representation representation, ServletWebRequest request) {
        return switch (missing) {
            case NamedModel.Withdrawn(String name) -> withdrawn(name, representation, request);
            case NamedModel.Unknown(String name) -> unknown(name, edition, representation, request);
        };
    }

    private ModelAndView unknown(
            String name, Edition edition, Representation representation, ServletWebRequest request) {
        return answers.error(
                HttpStatus.NOT_FOUND, ErrorPages.unknownModel(name, edition.nearest(name)), representation, request);
    }

    private ModelAndView withdrawn(String name, Representation representation, ServletWebRequest request) {
        return answers.error(HttpStatus.GONE, ErrorPages.withdrawn(name), representation, request);
    }
}
