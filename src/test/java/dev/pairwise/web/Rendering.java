package dev.pairwise.web;

import dev.pairwise.page.Page;
import dev.pairwise.page.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Renders a page with the real templates and without a server, and keeps the result for the HTML validator and for looking at. */
final class Rendering {

    private static final Path KEPT = Path.of("target", "pages");
    private static final SpringTemplateEngine ENGINE = engine();

    private Rendering() {}

    static String html(String template, Page page) {
        return ENGINE.process(template, new Context(Locale.ROOT, Map.of("page", page, "head", head(page))));
    }

    static Head head(Page page) {
        return new Head(
                page.meta(),
                Optional.of("https://pairwise.example" + page.meta().canonical()),
                Pictures.preview(page),
                "/css/site.css",
                "/js/site.js",
                "/favicon.svg",
                Optional.of("https://tracker.example/new?title=Error&body=Page"),
                Optional.of("{\"@context\":\"https://schema.org\"}"));
    }

    static String kept(String name, String html) {
        try {
            Files.createDirectories(KEPT);
            Files.writeString(KEPT.resolve(name + ".html"), html);
            return html;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static SpringTemplateEngine engine() {
        TightTemplates templates = new TightTemplates();
        templates.setApplicationContext(new StaticApplicationContext());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }
}
