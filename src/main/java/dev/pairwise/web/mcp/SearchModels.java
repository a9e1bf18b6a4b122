package dev.pairwise.web.mcp;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Workload;
import dev.pairwise.web.Markdown;
import dev.pairwise.wording.CostWording;
import dev.pairwise.wording.English;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds models by a part of their name. */
@Component
@Order(1)
class SearchModels implements Tool {

    private static final String QUERY = "query";
    private static final String LIMIT = "limit";
    private static final int MOST = 50;
    private static final int USUAL = 10;

    /** {@code models} are best first; where none is found, {@code nearest} are called most like what was asked for. */
    record Found(String catalogueDate, String query, List<ModelEntry> models, List<ModelReference> nearest) {}

    @Override
    public McpSchema.Tool definition() {
        return Tool.define(
                "search_models",
                "Search models",
                "Finds AI models by part of a name, maker, family, slug, or the id a provider gives them, best match first."
                        + " Gives the slug that the other tools take, release date, context window, and the cheapest price.",
                new InputSchema()
                        .requiredText(QUERY, "What to look for, such as: claude sonnet, qwen 32b, openai/gpt-5")
                        .number(LIMIT, "At most so many models", 1, MOST, USUAL)
                        .build(),
                Found.class);
    }

    @Override
    public Answer answer(Arguments arguments, Visit visit) {
        String query = arguments.requiredText(QUERY);
        int limit = (int) arguments.number(LIMIT, 1, MOST, USUAL);
        List<Model> models = visit.edition().search().models(query, limit);
        return models.isEmpty() ? nothing(query, visit) : found(query, models, visit);
    }

    private static Answer found(String query, List<Model> models, Visit visit) {
        List<ModelEntry> entries = models.stream()
                .map(model -> ModelEntry.of(model, cheapest(model, visit), visit))
                .toList();
        String lines = IntStream.range(0, models.size())
                .mapToObj(index -> entries.get(index).line(cheapest(models.get(index), visit)))
                .collect(Collectors.joining("\n"));
        String text = "%s for “%s”. Costs are for %s.\n%s"
                .formatted(
                        English.count(models.size(), "model", "models"),
                        query,
                        CostWording.workload(Workload.DEFAULT),
                        lines);
        return new Answer.Told(text, new Found(visit.date(), query, entries, List.of()));
    }

    private static Answer nothing(String query, Visit visit) {
        List<ModelReference> nearest =
                visit.edition().search().nearestModels(query, AskedModel.MOST_SUGGESTIONS).stream()
                        .map(model -> ModelReference.of(model, visit))
                        .toList();
        String lines = nearest.stream()
                .map(model -> Markdown.item("%s (%s)".formatted(model.name(), model.slug())))
                .collect(Collectors.joining("\n"));
        String text = nearest.isEmpty()
                ? "No model matches “%s”.".formatted(query)
                : "No model matches “%s”. Called most like it:\n%s".formatted(query, lines);
        return new Answer.Told(text, new Found(visit.date(), query, List.of(), nearest));
    }

    private static CheapestRoute cheapest(Model model, Visit visit) {
        return visit.edition().standings().cheapest(model, Workload.DEFAULT);
    }
}
