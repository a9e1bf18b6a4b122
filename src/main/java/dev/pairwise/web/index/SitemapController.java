package dev.pairwise.web.index;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.ErrorPages;
import dev.pairwise.page.Links;
import dev.pairwise.web.Answers;
import dev.pairwise.web.ExactAddress;
import dev.pairwise.web.Representation;
import dev.pairwise.web.SiteAddress;
import dev.pairwise.web.WrittenFiles;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What crawlers may ask for, and every page they are asked to index. */
@Controller
class SitemapController {

    private final Editions editions;
    private final SiteAddress site;
    private final WrittenFiles files;
    private final Answers answers;

    SitemapController(Editions editions, SiteAddress site, WrittenFiles files, Answers answers) {
        this.editions = editions;
        this.site = site;
        this.files = files;
        this.answers = answers;
    }

    @GetMapping({"/robots.txt", "/robots.txt/"})
    @Nullable
    ModelAndView robots(ServletWebRequest request) {
        return ExactAddress.redirect(request.getRequest(), Links.robots())
                .orElseGet(() -> files.written(
                        PlainText.UTF_8,
                        editions.current().catalogue().version(),
                        PlainText.of(Robots.text(site.absolute(Links.sitemap(), request.getRequest()))),
                        request));
    }

    @GetMapping({"/sitemap.xml", "/sitemap.xml/"})
    @Nullable
    ModelAndView index(ServletWebRequest request) {
        Sitemap sitemap = new Sitemap(editions.current());
        String address = address(request);
        return ExactAddress.redirect(request.getRequest(), Links.sitemap())
                .orElseGet(() -> xml(
                        out -> SitemapXml.index(
                                address, sitemap.parts().stream().map(Links::sitemap), out),
                        sitemap.edition(),
                        request));
    }

    @GetMapping({"/sitemaps/{part}.xml", "/sitemaps/{part}.xml/"})
    @Nullable
    ModelAndView part(@PathVariable String part, ServletWebRequest request) {
        Sitemap sitemap = new Sitemap(editions.current());
        String name = part.toLowerCase(Locale.ROOT);
        Optional<Stream<ListedPage>> pages = sitemap.part(name);
        if (pages.isEmpty()) {
            return answers.error(
                    HttpStatus.NOT_FOUND,
                    ErrorPages.forStatus(HttpStatus.NOT_FOUND.value()),
                    Representation.HTML.acceptedBy(request),
                    request);
        }
        String address = address(request);
        return ExactAddress.redirect(request.getRequest(), Links.sitemap(name))
                .orElseGet(() -> xml(out -> SitemapXml.part(address, pages.get(), out), sitemap.edition(), request));
    }

    private @Nullable ModelAndView xml(WrittenFiles.Body body, Edition edition, ServletWebRequest request) {
        return files.writtenAside(MediaType.APPLICATION_XML, edition.catalogue().version(), body, request);
    }

    private String address(ServletWebRequest request) {
        return site.absolute("", request.getRequest());
    }
}
