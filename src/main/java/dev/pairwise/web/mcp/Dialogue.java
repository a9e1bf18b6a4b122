package dev.pairwise.web.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Hands messages to the server of the protocol and turns what it says into replies. */
final class Dialogue {

    /** Under this key a tool finds where the site is reached. */
    static final String SITE = "site";

    /** What the parameters of a method have to be; the library answers others with an exception's text. */
    private static final Map<String, Class<?>> PARAMETERS = Map.of(
            McpSchema.METHOD_INITIALIZE, McpSchema.InitializeRequest.class,
            McpSchema.METHOD_TOOLS_CALL, McpSchema.CallToolRequest.class,
            McpSchema.METHOD_TOOLS_LIST, McpSchema.PaginatedRequest.class);

    private final JsonMapper mapper;
    private @Nullable McpStatelessServerHandler handler;

    Dialogue(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Once, before the first message. */
    void begin(McpStatelessServerHandler newHandler) {
        this.handler = newHandler;
    }

    Reply answer(byte[] body, String siteAddress) {
        return switch (Message.of(body, mapper)) {
            case Message.Request(JSONRPCRequest request) -> answer(request, siteAddress);
            case Message.Unanswered() -> Reply.silent(HttpStatus.ACCEPTED);
            case Message.Refused refused -> refused(HttpStatus.BAD_REQUEST, refused);
        };
    }

    Reply refused(HttpStatus status, Message.Refused refused) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", refused.code());
        error.put("message", refused.why());
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("jsonrpc", McpSchema.JSONRPC_VERSION);
        message.put("id", refused.id());
        message.put("error", error);
        return Reply.json(status, mapper.writeValueAsString(message));
    }

    private Reply answer(JSONRPCRequest request, String siteAddress) {
        if (!areUnderstood(request)) {
            return refused(
                    HttpStatus.OK,
                    new Message.Refused(
                            request.id(),
                            ErrorCodes.INVALID_PARAMS,
                            "These are not the params of %s.".formatted(request.method())));
        }
        JSONRPCResponse response = Objects.requireNonNull(Objects.requireNonNull(handler)
                .handleRequest(McpTransportContext.create(Map.of(SITE, siteAddress)), request)
                .block());
        return Reply.json(HttpStatus.OK, mapper.writeValueAsString(withoutInsides(response)));
    }

    private boolean areUnderstood(JSONRPCRequest request) {
        Class<?> type = PARAMETERS.get(request.method());
        try {
            return type == null || mapper.convertValue(request.params(), type) != null;
        } catch (JacksonException | IllegalArgumentException others) {
            return false;
        }
    }

    /** The message of an error of ours is an exception's text. */
    private static JSONRPCResponse withoutInsides(JSONRPCResponse response) {
        JSONRPCError error = response.error();
        return error != null && error.code() == ErrorCodes.INTERNAL_ERROR
                ? JSONRPCResponse.error(response.id(), new JSONRPCError(ErrorCodes.INTERNAL_ERROR, "Internal error"))
                : response;
    }
}
