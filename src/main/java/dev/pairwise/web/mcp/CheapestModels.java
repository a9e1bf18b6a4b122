package dev.pairwise.web.mcp;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.CatalogueCounts;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Lifecycle;
import dev.pairwise.comparison.Workload;
import dev.pairwise.wording.CostWording;
import dev.pairwise.wording.English;
import dev.pairwise.wording.Numbers;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The language models that cost least for a workload, among those that are known to have what is needed. */
@Component
@Order(4)
class CheapestModels implements Tool {

    private static final String CAPABILITIES = "capabilities";
    private static final String CONTEXT = "min_context";
    private static final String OPEN_WEIGHTS = "open_weights";
    private static final String LIMIT = "limit";
    private static final long MOST_CONTEXT = 100_000_000;
    private static final int MOST = 50;
    private static final int USUAL = 10;

    /** {@code matching} counts all that have what is needed and a price, {@code models} are the cheapest of them. */
    record Cheapest(String catalogueDate, Workload workload, long matching, List<ModelEntry> models) {}

    private record Priced(Model model, CheapestRoute.Found cost) {

        static final Comparator<Priced> CHEAPEST_FIRST = Comparator.comparing(
                        (Priced priced) -> priced.cost().cost().total())
                .thenComparing(priced -> priced.model().slug());
    }

    @Override
    public McpSchema.Tool definition() {
        return Tool.define(
                "cheapest_models",
                "Cheapest models for a workload",
                "Ranks language models that can be bought today by what they cost a month for a workload. Filters keep only models"
                        + " that are known to have what is asked for; unknown never counts as yes. Cheap does not mean good: compare"
                        + " candidates with compare_models.",
                new InputSchema()
                        .workload()
                        .codes(CAPABILITIES, "Only models known to have all of these", Capability.class)
                        .number(CONTEXT, "Only models with at least so many tokens of context", 0, MOST_CONTEXT, 0)
                        .flag(OPEN_WEIGHTS, "Only models whose weights are open")
                        .number(LIMIT, "At most so many models", 1, MOST, USUAL)
                        .build(),
                Cheapest.class);
    }

    @Override
    public Answer answer(Arguments arguments, Visit visit) {
        Workload workload = arguments.workload();
        Predicate<Model> wanted = wanted(arguments, visit);
        int limit = (int) arguments.number(LIMIT, 1, MOST, USUAL);
        List<Priced> matching = CatalogueCounts.languageModels(visit.edition().catalogue()).stream()
                .filter(wanted)
                .flatMap(model -> priced(model, workload, visit))
                .sorted(Priced.CHEAPEST_FIRST)
                .toList();
        List<Priced> shown = matching.stream().limit(limit).toList();
        return new Answer.Told(
                text(workload, matching.size(), shown, visit),
                new Cheapest(
                        visit.date(),
                        workload,
                        matching.size(),
                        shown.stream().map(priced -> entry(priced, visit)).toList()));
    }

    private static Predicate<Model> wanted(Arguments arguments, Visit visit) {
        List<Capability> capabilities = arguments.codes(CAPABILITIES, Capability.class);
        long context = arguments.number(CONTEXT, 0, MOST_CONTEXT, 0);
        boolean open = arguments.flag(OPEN_WEIGHTS);
        return model -> capabilities.stream().allMatch(model::has)
                && (context == 0 || holds(model, context))
                && (!open || model.hasOpenWeights())
                && !Lifecycle.of(model, visit.edition().catalogue().date()).isGone();
    }

    private static boolean holds(Model model, long context) {
        return model.specs()
                .context()
                .known()
                .map(TokenCount::value)
                .filter(tokens -> tokens >= context)
                .isPresent();
    }

    private static Stream<Priced> priced(Model model, Workload workload, Visit visit) {
        return switch (visit.edition().standings().cheapest(model, workload)) {
            case CheapestRoute.Found found -> Stream.of(new Priced(model, found));
            case CheapestRoute.None _ -> Stream.empty();
        };
    }

    private static ModelEntry entry(Priced priced, Visit visit) {
        return ModelEntry.of(priced.model(), priced.cost(), visit);
    }

    private static String text(Workload workload, int matching, List<Priced> shown, Visit visit) {
        String heading = "The cheapest %s of %s with a price and all that was asked for, at %s."
                .formatted(
                        Numbers.exact(shown.size()),
                        English.count(matching, "model", "models"),
                        CostWording.workload(workload));
        return Stream.concat(
                        Stream.of(heading),
                        shown.stream().map(priced -> entry(priced, visit).line(priced.cost())))
                .collect(Collectors.joining("\n"));
    }
}
