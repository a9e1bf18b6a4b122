package dev.pairwise.web.index;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.ChangeFeed;
import dev.pairwise.page.ChangeFeeds;
import dev.pairwise.page.Links;
import dev.pairwise.web.ExactAddress;
import dev.pairwise.web.SiteAddress;
import dev.pairwise.web.WrittenFiles;
import dev.pairwise.web.template.CompiledTemplates;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The newest changes for feed readers. */
@Controller
class FeedController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Editions editions;
    private final SiteAddress site;
    private final WrittenFiles files;
    private final CompiledTemplates templates;

    FeedController(Editions editions, SiteAddress site, WrittenFiles files, CompiledTemplates templates) {
        this.editions = editions;
        this.site = site;
        this.files = files;
        this.templates = templates;
    }

    @GetMapping({"/changes.atom", "/changes.atom/"})
    @Nullable
    ModelAndView changes(ServletWebRequest request) {
        Optional<ModelAndView> redirect = ExactAddress.redirect(request.getRequest(), Links.feed());
        if (redirect.isPresent()) {
            return redirect.get();
        }
        Edition edition = editions.current();
        AtomFeed atom = new AtomFeed(site.absolute("", request.getRequest()), this::html);
        return files.written(
                ATOM,
                edition.catalogue().version(),
                out -> atom.write(
                        ChangeFeeds.of(edition.changeLog(), edition.catalogue().date()), out),
                request);
    }

    private String html(ChangeFeed.Entry entry) {
        return templates.print("feed/entry", entry, null).toString();
    }
}
