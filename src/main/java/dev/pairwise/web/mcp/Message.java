package dev.pairwise.web.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sent, as JSON-RPC 2.0 and this protocol understand it. */
sealed interface Message {

    record Request(McpSchema.JSONRPCRequest request) implements Message {}

    /** A notification, or an answer to a question that was never asked. Nothing is said to it. */
    record Unanswered() implements Message {}

    /** No message; {@code id} where it could be read. */
    record Refused(@Nullable Object id, int code, String why) implements Message {}

    TypeReference<Map<String, Object>> PARAMETERS = new TypeReference<>() {};

    static Message of(byte[] body, JsonMapper mapper) {
        try {
            return of(mapper.readTree(body), mapper);
        } catch (JacksonException unreadable) {
            return new Refused(null, ErrorCodes.PARSE_ERROR, "This is not JSON.");
        }
    }

    private static Message of(JsonNode node, JsonMapper mapper) {
        if (node.isMissingNode()) {
            return new Refused(null, ErrorCodes.PARSE_ERROR, "There is nothing in the body.");
        }
        if (node.isArray()) {
            return invalid("Batches left the protocol with its version of 2025-06-18: send one message a request.");
        }
        if (!node.isObject() || !node.path("jsonrpc").asString("").equals("2.0")) {
            return invalid("This is no message of JSON-RPC 2.0.");
        }
        if (!node.path("method").isString()) {
            return node.has("result") || node.has("error") ? new Unanswered() : invalid("A message names its method.");
        }
        return node.has("id") ? request(node, mapper) : new Unanswered();
    }

    private static Message request(JsonNode node, JsonMapper mapper) {
        Optional<Object> id = id(node.path("id"));
        if (id.isEmpty()) {
            return invalid("The id of a request is a text or a whole number.");
        }
        JsonNode parameters = node.path("params");
        if (!parameters.isMissingNode() && !parameters.isObject()) {
            return new Refused(id.get(), ErrorCodes.INVALID_PARAMS, "The params of a request are an object.");
        }
        Map<String, Object> given = parameters.isObject() ? mapper.convertValue(parameters, PARAMETERS) : Map.of();
        return new Request(
                new McpSchema.JSONRPCRequest("2.0", node.path("method").asString(), id.get(), given));
    }

    private static Optional<Object> id(JsonNode id) {
        if (id.isString()) {
            return Optional.of(id.asString());
        }
        return id.isIntegralNumber() ? Optional.of(id.numberValue()) : Optional.empty();
    }

    private static Refused invalid(String why) {
        return new Refused(null, ErrorCodes.INVALID_REQUEST, why);
    }
}
