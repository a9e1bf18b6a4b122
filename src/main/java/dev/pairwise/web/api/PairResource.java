package dev.pairwise.web.api;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.NamedPair;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Two models against each other. */
@RestController
@Tag(name = "pairs", description = "Two models against each other at a workload of your own.")
class PairResource {

    @Operation(
            operationId = "listPairs",
            summary = "The pairs of one model that are worth a look",
            description = "Those whose pages are indexed. Any other two models can be compared as well.")
    @Takes(
            value = {Query.MODEL, Query.PAGE, Query.SIZE},
            needs = Query.MODEL)
    @GetMapping(path = "/api/v1/pairs", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<PairSummary> pairs(Asked asked) {
        Model model = asked.namedModel().orElseThrow();
        List<Model> partners = asked.edition().standings().indexablePartners(model);
        return asked.list(partners, other -> PairSummary.of(Pair.of(model, other), asked.addresses()));
    }

    @Operation(
            operationId = "getPair",
            summary = "Two models against each other",
            description =
                    "What follows from their facts at a workload. The slugs are in ascending order; the other order"
                            + " leads here.")
    @Takes({Query.REQUESTS, Query.INPUT, Query.OUTPUT, Query.CACHED, Query.BATCH})
    @GetMapping(path = "/api/v1/pairs/{left}/{right}", produces = MediaType.APPLICATION_JSON_VALUE)
    PairAnswer pair(@PathVariable String left, @PathVariable String right, Asked asked) {
        return switch (NamedPair.of(left, right, asked.catalogue())) {
            case NamedPair.Missing(var missing) -> throw asked.absent(missing);
            case NamedPair.One _ -> throw Refusal.notFound("A model is not compared with itself.", List.of());
            case NamedPair.Two(Pair pair) ->
                PairAnswer.of(
                        Comparison.of(asked.edition().standings(), pair, WorkloadAnswer.asked(asked)),
                        asked.addresses());
        };
    }
}
