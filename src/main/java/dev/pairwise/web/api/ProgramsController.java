package dev.pairwise.web.api;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import dev.pairwise.page.ProgramsPage.Example;
import dev.pairwise.page.ProgramsPage.Term;
import dev.pairwise.page.ProgramsPages;
import dev.pairwise.web.Answers;
import dev.pairwise.web.ExactAddress;
import dev.pairwise.web.Problem;
import dev.pairwise.web.ProblemKind;
import dev.pairwise.web.Problems;
import dev.pairwise.web.Representation;
import dev.pairwise.web.SiteAddress;
import dev.pairwise.wording.ProgramsWording.Chapter;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The page that explains the interface to people, with what it answers today. */
@Controller
@Hidden
class ProgramsController {

    private final Editions editions;
    private final Directories directories;
    private final SiteAddress site;
    private final Problems problems;
    private final Answers answers;
    private final ResourceTerms resources;

    ProgramsController(
            Editions editions,
            Directories directories,
            SiteAddress site,
            Problems problems,
            Answers answers,
            ResourceTerms resources) {
        this.editions = editions;
        this.directories = directories;
        this.site = site;
        this.problems = problems;
        this.answers = answers;
        this.resources = resources;
    }

    @GetMapping({"/api", "/api/"})
    @Nullable
    ModelAndView programs(ServletWebRequest request) {
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), Links.programs());
        if (redirect.isPresent()) {
            return redirect.get();
        }
        Edition edition = editions.current();
        return answers.page(
                "programs",
                ProgramsPages.of(terms(), examples(edition, request)),
                edition,
                Representation.HTML,
                request);
    }

    private Map<Chapter, List<Term>> terms() {
        return Map.of(
                Chapter.RESOURCES,
                resources.all(),
                Chapter.PROBLEMS,
                Arrays.stream(ProblemKind.values())
                        .map(kind -> new Term(
                                kind.id(), Integer.toString(kind.status().value()), kind.title() + "."))
                        .toList());
    }

    private Map<Chapter, List<Example>> examples(Edition edition, ServletWebRequest request) {
        Addresses addresses = new Addresses(path -> site.absolute(path, request.getRequest()));
        Map<Chapter, List<Example>> examples = new EnumMap<>(Examples.of(edition, directories.of(edition), addresses));
        examples.put(Chapter.PROBLEMS, List.of(refused(addresses, request)));
        return examples;
    }

    /** A page of a list that is too large. */
    private Example refused(Addresses addresses, ServletWebRequest request) {
        Refusal refusal =
                Refusal.parameter(Query.SIZE, String.valueOf(Query.SIZE.shape().objection("1000")));
        String path = Links.api() + Links.models();
        Problem problem = problems.problem(
                refusal.kind(), refusal.detail(), path, refusal.faults(), refusal.suggestions(), request);
        return new Example(
                "A page that is too large",
                Examples.command(addresses.page(path) + "?size=1000"),
                Shortened.text(problem, List.of("type", "title", "status", "detail", "instance", "errors")));
    }
}
