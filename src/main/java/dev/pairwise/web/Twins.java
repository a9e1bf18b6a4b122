package dev.pairwise.web;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.page.ChangesPage;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.DataPage;
import dev.pairwise.page.ErrorPage;
import dev.pairwise.page.HtmlPage;
import dev.pairwise.page.ModelPage;
import dev.pairwise.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The same page for programs, made from the same object, so that no figure can differ. */
@Component
public class Twins {

    private final SiteAddress site;

    /** Keys keep the order of the records. */
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    Twins(SiteAddress site) {
        this.site = site;
    }

    String markdown(Page page, ServletWebRequest request) {
        return markdown(page, absolute(request));
    }

    /** {@code absolute} makes an address of a path of this site. */
    public String markdown(Page page, UnaryOperator<String> absolute) {
        Markdown markdown = new Markdown(absolute);
        return switch (page) {
            case ChangesPage changes -> ChangesMarkdown.of(changes, markdown);
            case ComparisonPage comparison -> ComparisonMarkdown.of(comparison, markdown);
            case ModelPage model -> ModelMarkdown.of(model, markdown);
            case DataPage data -> DataMarkdown.of(data, markdown);
            case ErrorPage error -> ErrorMarkdown.of(error, markdown);
            case HtmlPage _ ->
                throw new IllegalArgumentException(
                        "has no Markdown: " + page.meta().canonical());
        };
    }

    String csv(Page page, ServletWebRequest request) {
        return switch (page) {
            case ComparisonPage comparison -> ComparisonCsv.of(comparison, CsvTable.ofPair(absolute(request)));
            case ModelPage model -> ModelCsv.of(model, CsvTable.ofOne(absolute(request)));
            case ChangesPage _, DataPage _, ErrorPage _, HtmlPage _ ->
                throw new IllegalArgumentException("has no CSV: " + page.meta().canonical());
        };
    }

    /** An error for those who asked for a table. */
    String text(ErrorPage page, ServletWebRequest request) {
        StringBuilder text = new StringBuilder(page.heading() + "\n" + page.text() + "\n");
        page.suggestions()
                .forEach(link -> text.append(
                        "%s: %s\n".formatted(link.text(), absolute(request).apply(link.href()))));
        return text.toString();
    }

    String json(Page page, Catalogue catalogue, ServletWebRequest request) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("address", site.absolute(page.meta().canonical(), request.getRequest()));
        envelope.put("catalogueVersion", catalogue.version());
        envelope.put("catalogueDate", catalogue.date().toString());
        envelope.put("page", page);
        return mapper.writeValueAsString(envelope);
    }

    String json(HttpStatus status, ErrorPage page) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", status.value());
        problem.put("title", page.heading());
        problem.put("detail", page.text());
        problem.put("suggestions", page.suggestions());
        return mapper.writeValueAsString(problem);
    }

    /** A twin has no head to say so: to search engines it is the page it was made from. */
    void nameCanonical(Page page, ServletWebRequest request) {
        HttpServletResponse response = request.getResponse();
        if (response != null) {
            String canonical = absolute(request).apply(page.meta().canonical());
            response.addHeader(HttpHeaders.LINK, "<%s>; rel=\"canonical\"".formatted(canonical));
        }
    }

    private UnaryOperator<String> absolute(ServletWebRequest request) {
        return path -> site.absolute(path, request.getRequest());
    }
}
