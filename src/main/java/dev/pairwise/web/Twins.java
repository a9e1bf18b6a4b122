package dev.pairwise.web;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.page.ChangesPage;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.DataPage;
import dev.pairwise.page.ErrorPage;
import dev.pairwise.page.HomePage;
import dev.pairwise.page.MethodologyPage;
import dev.pairwise.page.ModelPage;
import dev.pairwise.page.ModelsPage;
import dev.pairwise.page.Page;
import dev.pairwise.page.PickerPage;
import dev.pairwise.page.ProgramsPage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The same page for programs, made from the same object, so that no figure can differ. */
@Component
class Twins {

    private final SiteAddress site;

    /** Keys keep the order of the records. */
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    Twins(SiteAddress site) {
        this.site = site;
    }

    String markdown(Page page, ServletWebRequest request) {
        Markdown markdown = new Markdown(path -> site.absolute(path, request.getRequest()));
        return switch (page) {
            case ChangesPage changes -> ChangesMarkdown.of(changes, markdown);
            case ComparisonPage comparison -> ComparisonMarkdown.of(comparison, markdown);
            case ModelPage model -> ModelMarkdown.of(model, markdown);
            case DataPage data -> DataMarkdown.of(data, markdown);
            case ErrorPage error -> ErrorMarkdown.of(error, markdown);
            case HomePage _, MethodologyPage _, ModelsPage _, PickerPage _, ProgramsPage _ ->
                throw new IllegalArgumentException(
                        "has no Markdown: " + page.meta().canonical());
        };
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
}
