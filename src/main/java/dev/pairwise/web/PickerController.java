package dev.pairwise.web;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.edition.PickerAnswer;
import dev.pairwise.page.Links;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The form that asks for two models: two names that are understood lead to their pair, anything else back to the form with a message. */
@Controller
class PickerController {

    private static final String LEFT = "left";
    private static final String RIGHT = "right";

    private final Editions editions;
    private final Answers answers;

    PickerController(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping({"/compare", "/compare/"})
    ModelAndView picker(
            @RequestParam(name = LEFT, required = false) @Nullable String left,
            @RequestParam(name = RIGHT, required = false) @Nullable String right,
            ServletWebRequest request) {
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), Links.picker(), LEFT, RIGHT);
        if (redirect.isPresent()) {
            return redirect.get();
        }
        Edition edition = editions.current();
        return left == null && right == null
                ? answers.page("compare", edition.picker(PickerAnswer.EMPTY), edition, Representation.HTML, request)
                : picked(edition, typed(left), typed(right), request);
    }

    private ModelAndView picked(Edition edition, String left, String right, ServletWebRequest request) {
        return switch (PickedPair.of(left, right, edition)) {
            case PickedPair.Two(Pair pair) -> Replies.seeOther(Links.pair(pair));
            case PickedPair.One(Model model) -> Replies.seeOther(Links.model(model.slug()));
            case PickedPair.Refused(PickerAnswer answer) ->
                answers.refused("compare", edition.picker(answer), edition, Representation.HTML, request);
        };
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : TypedText.of(text);
    }
}
