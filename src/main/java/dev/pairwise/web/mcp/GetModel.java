package dev.pairwise.web.mcp;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.ModelPage;
import dev.pairwise.web.Twins;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything that is known of one model. */
@Component
@Order(2)
class GetModel implements Tool {

    private static final String MODEL = "model";
    private static final String WHOLE_PAGE = "whole_page";

    private final Twins twins;

    GetModel(Twins twins) {
        this.twins = twins;
    }

    /** {@code cost} is at the workload that pages start with; {@code routes} are the cheapest of {@code routesInAll}. */
    record ModelFacts(
            String address,
            String catalogueDate,
            ModelReference model,
            List<String> notices,
            CostFigures cost,
            List<NotedFact> facts,
            List<NotedFact> capabilities,
            int routesInAll,
            List<OfferedRoute> routes,
            List<ModelReference> nearestRivals,
            List<CitedSource> sources) {}

    /** Prices are decimal texts, US dollars per million tokens. */
    record OfferedRoute(
            String provider,
            String modelId,
            Optional<String> inputPerMillion,
            Optional<String> outputPerMillion,
            Optional<Long> contextTokens,
            String source,
            String checked) {

        static OfferedRoute of(Route route) {
            return new OfferedRoute(
                    route.provider().name(),
                    route.modelId(),
                    route.rates().of(Rate.INPUT).map(CostFigures::plain),
                    route.rates().of(Rate.OUTPUT).map(CostFigures::plain),
                    route.context().map(count -> count.value()),
                    route.provenance().source().name(),
                    route.provenance().checked().toString());
        }
    }

    @Override
    public McpSchema.Tool definition() {
        return Tool.define(
                "get_model",
                "Get one model",
                "Everything known of one AI model: release, context, licence, capabilities, the routes it is sold on with prices,"
                        + " benchmark scores, nearest rivals; each fact with its source and date. Unknown is said as unknown, never as no.",
                new InputSchema()
                        .requiredText(MODEL, "Slug, alias, full name, or the id that a provider gives it")
                        .flag(
                                WHOLE_PAGE,
                                "Answer with the whole page as Markdown, with all routes and comparisons, instead of a summary")
                        .build(),
                ModelFacts.class);
    }

    @Override
    public Answer answer(Arguments arguments, Visit visit) {
        AskedModel asked = AskedModel.of(arguments.requiredText(MODEL), visit.edition());
        boolean wholePage = arguments.flag(WHOLE_PAGE);
        return switch (asked) {
            case AskedModel.One(Model model) -> told(model, wholePage, visit);
            case AskedModel.Unclear(String why) -> new Answer.Refused(why);
        };
    }

    private Answer told(Model model, boolean wholePage, Visit visit) {
        ModelPage page = visit.edition().model(model);
        String text = wholePage ? twins.markdown(page, visit.absolute()) : ModelSummary.of(page, visit);
        return new Answer.Told(text, facts(model, page, visit));
    }

    private static ModelFacts facts(Model model, ModelPage page, Visit visit) {
        CheapestRoute cheapest = visit.edition().standings().cheapest(model, Workload.DEFAULT);
        ListedRoutes routes = ListedRoutes.all(model, cheapest, Workload.DEFAULT);
        return new ModelFacts(
                visit.address(page.meta().canonical()),
                visit.date(),
                ModelReference.of(model, visit),
                page.banners(),
                CostFigures.of(cheapest),
                NotedFact.of(page.specs()),
                NotedFact.of(page.capabilities()),
                routes.routes(),
                offered(routes).limit(ListedRoutes.MOST).map(OfferedRoute::of).toList(),
                visit.edition().standings().rivals(model).stream()
                        .map(rival -> ModelReference.of(rival, visit))
                        .toList(),
                CitedSource.of(page.sources()));
    }

    private static Stream<Route> offered(ListedRoutes routes) {
        return routes.entries().stream().map(ListedRoutes.Entry::route).filter(Route::isOffered);
    }
}
