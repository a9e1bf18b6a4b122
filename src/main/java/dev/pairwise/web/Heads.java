package dev.pairwise.web;

import dev.pairwise.page.Meta;
import dev.pairwise.page.Page;
import dev.pairwise.page.Pictures;
import dev.pairwise.page.Preview;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the head of an HTML page. */
@Component
class Heads {

    private final SiteAddress site;
    private final ResourceUrlProvider files;
    private final StructuredData structuredData;
    private final Reports reports;

    Heads(SiteAddress site, ResourceUrlProvider files, StructuredData structuredData, Reports reports) {
        this.site = site;
        this.files = files;
        this.structuredData = structuredData;
        this.reports = reports;
    }

    Head of(Page page, ServletWebRequest request) {
        Meta meta = page.meta();
        HttpServletRequest asked = request.getRequest();
        return new Head(
                meta,
                canonical(meta).map(path -> site.absolute(path, asked)),
                picture(page, asked),
                file("/css/site.css"),
                file("/js/site.js"),
                file("/favicon.svg"),
                canonical(meta).flatMap(path -> reports.link(page, site.absolute(path, asked))),
                canonical(meta).map(path -> structuredData.json(page, address -> site.absolute(address, asked))));
    }

    private Preview picture(Page page, HttpServletRequest asked) {
        Preview picture = Pictures.preview(page);
        return new Preview(site.absolute(picture.href(), asked), picture.text());
    }

    /** An error has no address of its own. */
    private static Optional<String> canonical(Meta meta) {
        return Optional.of(meta.canonical()).filter(path -> !path.isEmpty());
    }

    /** The address with the fingerprint of the content in it, so that it can be kept for ever. */
    private String file(String path) {
        return Optional.ofNullable(files.getForLookupPath(path)).orElse(path);
    }
}
