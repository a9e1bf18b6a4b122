package dev.pairwise.web;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.Several;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.edition.NamedModel;
import dev.pairwise.page.Link;
import dev.pairwise.page.Links;
import dev.pairwise.page.PairQuery;
import dev.pairwise.page.SeveralForms;
import dev.pairwise.page.SeveralPage;
import dev.pairwise.page.SeveralPages;
import dev.pairwise.wording.SeveralFormWording;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Three or four models side by side. Two have a page of their own, and so has one. */
@Controller
class SeveralController {

    private static final String TEMPLATE = "several";

    private final Editions editions;
    private final Answers answers;

    SeveralController(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping(
            value = {"/compare", "/compare/"},
            params = SeveralForms.KEY)
    ModelAndView several(@RequestParam MultiValueMap<String, String> query, ServletWebRequest request) {
        Edition edition = editions.current();
        List<String> names = query.getOrDefault(SeveralForms.KEY, List.of());
        List<String> typed = AskedModels.typed(names);
        return switch (AskedModels.of(typed, edition.catalogue())) {
            case AskedModels.TooMany() ->
                form(typed, query, SeveralFormWording.tooMany(), List.of(), HttpStatus.BAD_REQUEST, edition, request);
            case AskedModels.Missing(NamedModel.Withdrawn(String name)) ->
                form(typed, query, SeveralFormWording.withdrawn(name), List.of(), HttpStatus.GONE, edition, request);
            case AskedModels.Missing(NamedModel.Unknown(String name)) ->
                form(
                        typed,
                        query,
                        SeveralFormWording.unknownName(name),
                        nearest(name, edition),
                        HttpStatus.NOT_FOUND,
                        edition,
                        request);
            case AskedModels.Known known -> known(known, names, query, edition, request);
        };
    }

    private ModelAndView known(
            AskedModels.Known known,
            List<String> names,
            MultiValueMap<String, String> query,
            Edition edition,
            ServletWebRequest request) {
        List<Slug> slugs = known.models().stream().map(Model::slug).sorted().toList();
        boolean exact = names.equals(slugs.stream().map(Slug::value).toList())
                && request.getRequest().getRequestURI().equals(request.getContextPath() + Links.picker());
        return known.models().size() >= Several.FEWEST && exact
                ? page(known.models(), query, edition, request)
                : elsewhere(address(slugs, request), known.byName());
    }

    /** One model, two and several each have an address of their own shape. */
    private static String address(List<Slug> slugs, ServletWebRequest request) {
        return switch (slugs.size()) {
            case 0 -> request.getContextPath() + Links.picker();
            case 1 -> request.getContextPath() + Links.model(slugs.getFirst());
            case 2 -> ExactAddress.withWorkload(request.getRequest(), Links.pair(slugs.getFirst(), slugs.getLast()));
            default -> ExactAddress.withWorkload(request.getRequest(), Links.several(slugs));
        };
    }

    /** A full name is no spelling of an address, and may come to mean another model. */
    private static ModelAndView elsewhere(String address, boolean byName) {
        return byName ? Replies.seeOther(address) : Replies.moved(address);
    }

    private ModelAndView page(
            List<Model> models, MultiValueMap<String, String> parameters, Edition edition, ServletWebRequest request) {
        PairQuery query = WorkloadForm.read(parameters);
        SeveralPage page = SeveralPages.of(Several.of(edition.standings(), models, query.workload()), query);
        return query.isRefused()
                ? answers.refused(TEMPLATE, page, edition, Representation.HTML, request)
                : answers.page(TEMPLATE, page, edition, Representation.HTML, request);
    }

    private ModelAndView form(
            List<String> typed,
            MultiValueMap<String, String> parameters,
            String error,
            List<Link> suggestions,
            HttpStatus status,
            Edition edition,
            ServletWebRequest request) {
        ModelAndView answer = answers.refused(
                "several-form",
                SeveralPages.form(typed, WorkloadForm.read(parameters), error, suggestions),
                edition,
                Representation.HTML,
                request);
        answer.setStatus(status);
        return answer;
    }

    private static List<Link> nearest(String name, Edition edition) {
        return edition.nearest(name).stream()
                .map(model -> new Link(model.name(), Links.model(model.slug())))
                .toList();
    }
}
