package dev.pairwise.web;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.edition.NamedModel;
import dev.pairwise.edition.NamedPair;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.Links;
import dev.pairwise.page.PairQuery;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The page of a pair at its one address, in each representation. */
@Controller
class ComparisonController {

    private static final String TEMPLATE = "comparison";

    private final Editions editions;
    private final Answers answers;
    private final Absences absences;

    ComparisonController(Editions editions, Answers answers, Absences absences) {
        this.editions = editions;
        this.answers = answers;
        this.absences = absences;
    }

    @GetMapping({"/compare/{left}/{right}", "/compare/{left}/{right}/"})
    ModelAndView pair(
            @PathVariable String left,
            @PathVariable String right,
            @RequestParam MultiValueMap<String, String> query,
            ServletWebRequest request) {
        Edition edition = editions.current();
        AskedPage asked = AskedPage.of(right, edition.catalogue());
        Representation representation = asked.representation();
        return switch (NamedPair.of(left, asked.name(), edition.catalogue())) {
            case NamedPair.Missing(NamedModel.Missing missing) ->
                absences.answer(missing, edition, representation, request);
            case NamedPair.One(Model model) -> Replies.moved(Links.model(model.slug()) + representation.suffix());
            case NamedPair.Two(Pair pair) -> {
                Optional<ModelAndView> redirect =
                        ExactAddress.redirectPair(request.getRequest(), Links.pair(pair) + representation.suffix());
                yield redirect.isPresent()
                        ? redirect.get()
                        : page(edition, pair, query, representation.acceptedInAnyFormBy(request), request);
            }
        };
    }

    private ModelAndView page(
            Edition edition,
            Pair pair,
            MultiValueMap<String, String> parameters,
            Representation representation,
            ServletWebRequest request) {
        PairQuery query = WorkloadForm.read(parameters);
        ComparisonPage page = edition.comparison(pair, query);
        return query.isRefused()
                ? answers.refused(TEMPLATE, page, edition, representation, request)
                : answers.page(TEMPLATE, page, edition, representation, request);
    }
}
