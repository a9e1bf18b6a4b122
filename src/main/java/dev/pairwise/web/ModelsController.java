package dev.pairwise.web;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.ErrorPages;
import dev.pairwise.page.FoundModels;
import dev.pairwise.page.Link;
import dev.pairwise.page.Links;
import dev.pairwise.page.ModelListSheet;
import dev.pairwise.page.ModelsPage;
import dev.pairwise.page.ModelsPages;
import dev.pairwise.page.ModelsRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The list of models, page by page and as one file. */
@Controller
class ModelsController {

    private final Editions editions;
    private final Answers answers;
    private final Downloads downloads;

    ModelsController(Editions editions, Answers answers, Downloads downloads) {
        this.editions = editions;
        this.answers = answers;
        this.downloads = downloads;
    }

    @GetMapping({"/models", "/models/"})
    ModelAndView models(@RequestParam MultiValueMap<String, String> query, ServletWebRequest request) {
        Optional<ModelAndView> redirect = ModelsAddress.redirect(request, Links.models(), query);
        if (redirect.isPresent()) {
            return redirect.get();
        }
        return switch (AskedNumber.of(query)) {
            case AskedNumber.Nonsense() ->
                answers.error(
                        HttpStatus.BAD_REQUEST,
                        ErrorPages.forStatus(HttpStatus.BAD_REQUEST.value()),
                        Representation.HTML,
                        request);
            case AskedNumber.TooLarge() -> absent(request);
            case AskedNumber.Page(int number, boolean _) -> page(number, query, request);
        };
    }

    /** All that the query finds, whatever page it names. */
    @GetMapping({"/models.csv", "/models.csv/"})
    @Nullable
    ModelAndView sheet(@RequestParam MultiValueMap<String, String> query, ServletWebRequest request) {
        Optional<ModelAndView> redirect = ModelsAddress.redirect(request, Links.csv(Links.models()), query);
        if (redirect.isPresent()) {
            return redirect.get();
        }
        Edition edition = editions.current();
        ModelsRequest asked = ModelsForm.read(query, edition.standings().list());
        return asked.isRefused()
                ? Replies.refused(asked.refusals())
                : downloads.sheet(
                        () -> ModelListSheet.of(found(asked, edition).models(), asked.columns()), edition, request);
    }

    private ModelAndView page(int number, MultiValueMap<String, String> query, ServletWebRequest request) {
        Edition edition = editions.current();
        ModelsRequest asked = ModelsForm.read(query, edition.standings().list());
        Optional<ModelsPage> page = ModelsPages.of(asked, edition.standings(), found(asked, edition), number);
        if (page.isEmpty()) {
            return absent(request);
        }
        return asked.isRefused()
                ? answers.refused("models", page.get(), edition, Representation.HTML, request)
                : answers.page("models", page.get(), edition, Representation.HTML, request);
    }

    private static FoundModels found(ModelsRequest asked, Edition edition) {
        int all = edition.catalogue().models().size();
        return FoundModels.of(
                asked, edition.standings().list(), text -> edition.search().models(text, all));
    }

    private ModelAndView absent(ServletWebRequest request) {
        return answers.error(
                HttpStatus.NOT_FOUND,
                ErrorPages.noSuchPage(new Link("All models", Links.models())),
                Representation.HTML,
                request);
    }
}
