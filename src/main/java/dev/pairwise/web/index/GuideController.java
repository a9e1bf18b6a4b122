package dev.pairwise.web.index;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import dev.pairwise.page.SiteGuides;
import dev.pairwise.web.ExactAddress;
import dev.pairwise.web.SiteAddress;
import dev.pairwise.web.WrittenFiles;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What a language model is told about this site. */
@Controller
class GuideController {

    private final Editions editions;
    private final SiteAddress site;
    private final WrittenFiles files;

    GuideController(Editions editions, SiteAddress site, WrittenFiles files) {
        this.editions = editions;
        this.site = site;
        this.files = files;
    }

    @GetMapping({"/llms.txt", "/llms.txt/"})
    @Nullable
    ModelAndView guide(ServletWebRequest request) {
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), Links.guideForModels());
        if (redirect.isPresent()) {
            return redirect.get();
        }
        Edition edition = editions.current();
        String text =
                GuideText.of(SiteGuides.of(edition.standings()), path -> site.absolute(path, request.getRequest()));
        return files.written(PlainText.UTF_8, edition.catalogue().version(), PlainText.of(text), request);
    }
}
