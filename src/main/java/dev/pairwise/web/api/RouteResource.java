package dev.pairwise.web.api;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.RouteState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which model at which provider, at what price. */
@RestController
@Tag(name = "routes", description = "Which model at which provider, at what price.")
class RouteResource {

    @Operation(
            operationId = "listRoutes",
            summary = "Routes",
            description = "One model at one provider each, by model; ended ones are listed as ended.")
    @Takes({Query.MODEL, Query.PROVIDER, Query.STATE, Query.PRICED, Query.PAGE, Query.SIZE})
    @GetMapping(path = "/api/v1/routes", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<RouteAnswer> routes(Asked asked) {
        return asked.list(selected(asked), route -> RouteAnswer.of(route, asked.addresses()));
    }

    @Operation(operationId = "getRoute", summary = "One route")
    @GetMapping(path = "/api/v1/routes/{route}", produces = MediaType.APPLICATION_JSON_VALUE)
    RouteAnswer route(@PathVariable String route, Asked asked) {
        return RouteAnswer.of(Asked.present(route, asked.directory().routes()), asked.addresses());
    }

    private static List<OfferedRoute> selected(Asked asked) {
        Optional<Model> model = asked.namedModel();
        Optional<Provider> provider =
                asked.named(Query.PROVIDER, asked.directory().providers());
        Optional<RouteState> state = asked.code(Query.STATE, RouteState.class);
        Optional<Boolean> priced = asked.text(Query.PRICED).map("yes"::equals);
        Stream<OfferedRoute> all = model.map(asked.directory()::routes)
                .map(List::stream)
                .orElseGet(() -> asked.directory().routes().values().stream());
        return all.filter(offered -> isOr(provider, offered.route().provider()))
                .filter(offered -> isOr(state, offered.route().state()))
                .filter(offered -> isOr(priced, offered.route().isPriced()))
                .toList();
    }

    private static boolean isOr(Optional<?> wanted, Object value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }
}
