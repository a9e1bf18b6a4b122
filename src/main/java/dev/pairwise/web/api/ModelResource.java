package dev.pairwise.web.api;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.RecordedPrice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Models with their facts, routes, scores and prices over time. */
@RestController
@Tag(name = "models", description = "Models with their facts, routes, scores and prices over time.")
class ModelResource {

    /** A route's history with the prices of one model, one by one. */
    private record Recorded(OfferedRoute offered, RecordedPrice price) {}

    @Operation(
            operationId = "listModels",
            summary = "Models",
            description = "Filtered by what is known: a model whose value is unknown meets no condition on it.")
    @Takes({
        Query.TEXT,
        Query.MAKER,
        Query.PROVIDER,
        Query.CAPABILITY,
        Query.OPENNESS,
        Query.STATUS,
        Query.KIND,
        Query.CONTEXT_MIN,
        Query.OUTPUT_TOKENS_MIN,
        Query.INPUT_MAX,
        Query.OUTPUT_MAX,
        Query.COST_MAX,
        Query.RELEASED_SINCE,
        Query.RELEASED_UNTIL,
        Query.ROLLING,
        Query.SORT,
        Query.ORDER,
        Query.PAGE,
        Query.SIZE
    })
    @GetMapping(path = "/api/v1/models", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<ModelSummary> models(Asked asked) {
        return asked.list(ModelSelection.of(asked), listed -> ModelSummary.of(listed, asked.addresses()));
    }

    @Operation(operationId = "getModel", summary = "One model", description = "Every fact with its source and dates.")
    @GetMapping(path = "/api/v1/models/{model}", produces = MediaType.APPLICATION_JSON_VALUE)
    ModelAnswer model(@PathVariable String model, Asked asked) {
        Model named = asked.model(model);
        return ModelAnswer.of(asked.edition().standings().list().of(named), asked.directory(), asked.addresses());
    }

    @Operation(operationId = "listRoutesOfModel", summary = "The routes of one model")
    @Takes({Query.PAGE, Query.SIZE})
    @GetMapping(path = "/api/v1/models/{model}/routes", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<RouteAnswer> routes(@PathVariable String model, Asked asked) {
        return asked.list(
                asked.directory().routes(asked.model(model)), route -> RouteAnswer.of(route, asked.addresses()));
    }

    @Operation(operationId = "listScoresOfModel", summary = "The scores of one model")
    @Takes({Query.PAGE, Query.SIZE})
    @GetMapping(path = "/api/v1/models/{model}/scores", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<ScoreAnswer> scores(@PathVariable String model, Asked asked) {
        Model named = asked.model(model);
        return asked.list(named.scores(), score -> ScoreAnswer.of(named, score, asked.addresses()));
    }

    @Operation(
            operationId = "listPricesOfModel",
            summary = "The prices of one model over time",
            description =
                    "What each of its routes charged and when, newest first. Prices of today are with the routes.")
    @Takes({Query.PAGE, Query.SIZE})
    @GetMapping(path = "/api/v1/models/{model}/prices", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<RecordedPriceAnswer> prices(@PathVariable String model, Asked asked) {
        List<Recorded> recorded = asked.directory().routes(asked.model(model)).stream()
                .flatMap(offered -> offered.route().history().stream().map(price -> new Recorded(offered, price)))
                .sorted(Comparator.comparing((Recorded one) -> one.price().from())
                        .reversed())
                .toList();
        return asked.list(recorded, one -> RecordedPriceAnswer.of(one.offered(), one.price(), asked.addresses()));
    }
}
