package dev.pairwise.web.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes what every address takes, from the same declarations that its query is read by, and how it answers. */
@Component
class OperationDetails implements GlobalOperationCustomizer {

    /** One of each sort that stands in the bundled catalogue. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "model", "gpt-4o",
            "maker", "openai",
            "provider", "openai",
            "route", "aad12b4331d80f40",
            "benchmark", "gpqa-diamond",
            "left", "claude-sonnet-4-5",
            "right", "gpt-4o");

    private static final Set<String> NAMES_OF_MODELS = Set.of("model", "left", "right");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        List<Parameter> pieces =
                List.copyOf(Optional.ofNullable(operation.getParameters()).orElse(List.of()));
        pieces.forEach(OperationDetails::describe);
        Takes takes = handler.getMethodAnnotation(Takes.class);
        if (takes != null) {
            List<Query> needed = List.of(takes.needs());
            Arrays.stream(takes.value())
                    .map(query -> parameter(query, needed.contains(query)))
                    .forEach(operation::addParametersItem);
        }
        respond(new ResponseDetails(operation.getResponses()), pieces, handler);
        return operation;
    }

    private static void respond(ResponseDetails responses, List<Parameter> pieces, HandlerMethod handler) {
        responses.addCommon();
        if (handler.getMethod().getReturnType() == Listed.class) {
            responses.addList();
        }
        if (!pieces.isEmpty()) {
            responses.addNamed();
        }
        if (pieces.stream().map(Parameter::getName).anyMatch(NAMES_OF_MODELS::contains)) {
            responses.addWithdrawn();
        }
    }

    /** A piece of the path. */
    private static void describe(Parameter piece) {
        String name = piece.getName();
        piece.setDescription(
                name.equals("route")
                        ? "The id of a route."
                        : "A slug; another spelling or an older one leads to the exact one.");
        Optional.ofNullable(EXAMPLES.get(name)).ifPresent(piece::setExample);
    }

    private static Parameter parameter(Query query, boolean needed) {
        Parameter parameter = new QueryParameter()
                .name(query.key())
                .description(query.description())
                .required(needed);
        Schema<?> schema = query.shape().schema();
        if (query.isRepeatable()) {
            parameter.schema(several(schema)).explode(true).setExample(List.of(query.example()));
        } else {
            parameter.schema(schema).setExample(example(query));
        }
        return parameter;
    }

    private static Schema<?> several(Schema<?> one) {
        Schema<Object> several = new Schema<>();
        several.setType("array");
        several.setTypes(Set.of("array"));
        several.setItems(one);
        return several;
    }

    private static Object example(Query query) {
        return query.shape() instanceof Shape.Whole ? (Object) Long.valueOf(query.example()) : query.example();
    }
}
