package dev.pairwise.web.mcp;

import dev.pairwise.page.Links;
import dev.pairwise.web.SiteAddress;
import dev.pairwise.web.Turns;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.HttpHeaders;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;

/**
 * Carries messages between HTTP and the server of the protocol: one POST, one answer, no session, no stream. Stricter than the transport of the
 * library: no request is answered with a server error or an exception's text, nor written to the log.
 *
 * <p>Pages of any origin may ask. What is here is public, the same for everybody, cannot be changed from here and is sent without cookies, so
 * that nothing is gained by asking through somebody else's browser.
 */
class McpEndpoint extends HttpServlet implements McpStatelessServerTransport {

    private static final long serialVersionUID = 1;

    /** The versions that know of structured answers. */
    private static final List<String> VERSIONS =
            List.of(ProtocolVersions.MCP_2025_06_18, ProtocolVersions.MCP_2025_11_25);

    /** Many times the longest call. */
    static final int MOST_BYTES = 64 * 1024;

    private static final String METHODS = "POST, OPTIONS";

    private final transient SiteAddress site;
    private final transient Dialogue dialogue;
    private final transient Turns turns;

    McpEndpoint(SiteAddress site, Dialogue dialogue, Turns turns) {
        this.site = site;
        this.dialogue = dialogue;
        this.turns = turns;
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        dialogue.begin(handler);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    @Override
    public List<String> protocolVersions() {
        return VERSIONS;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        boolean isHead = request.getMethod().equals(HttpMethod.HEAD.name());
        reply(request, response).send(response, !isHead);
    }

    private Reply reply(HttpServletRequest request, HttpServletResponse response) {
        return switch (request.getMethod()) {
            case "POST" -> Demands.refusal(request).orElseGet(() -> posted(request));
            case "OPTIONS" -> allowed(response);
            default -> notPosted(request, response);
        };
    }

    /** What a browser asks before it lets a page of another site post here. */
    private static Reply allowed(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept, " + HttpHeaders.PROTOCOL_VERSION);
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("Allow", METHODS);
        return Reply.silent(HttpStatus.NO_CONTENT);
    }

    private Reply notPosted(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Allow", METHODS);
        return Reply.plain(HttpStatus.METHOD_NOT_ALLOWED, """
                This address is for agents. It speaks the Model Context Protocol: stateless Streamable HTTP, JSON-RPC by POST.
                How to add it to an agent: %s
                """.formatted(site.absolute(Links.programs(), request)));
    }

    private Reply posted(HttpServletRequest request) {
        String version = request.getHeader(HttpHeaders.PROTOCOL_VERSION);
        if (version != null && !VERSIONS.contains(version)) {
            return dialogue.refused(
                    HttpStatus.BAD_REQUEST,
                    new Message.Refused(
                            null,
                            ErrorCodes.INVALID_REQUEST,
                            "The versions of the protocol spoken here are %s."
                                    .formatted(String.join(" and ", VERSIONS))));
        }
        Optional<byte[]> body = body(request);
        if (body.isEmpty()) {
            return dialogue.refused(
                    HttpStatus.BAD_REQUEST,
                    new Message.Refused(null, ErrorCodes.PARSE_ERROR, "The body could not be read to its end."));
        }
        return body.get().length > MOST_BYTES
                ? Reply.plain(HttpStatus.CONTENT_TOO_LARGE, "A message has at most %,d bytes.%n".formatted(MOST_BYTES))
                : answer(body.get(), request);
    }

    /** In turn with those who ask for pages, once the body is there. */
    private Reply answer(byte[] body, HttpServletRequest request) {
        Optional<Turns.Turn> turn = turns.take(request);
        if (turn.isEmpty()) {
            return Reply.plain(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "More is asked here than can be answered. Ask again in a few seconds.\n");
        }
        try (Turns.Turn _ = turn.get()) {
            return dialogue.answer(body, site.absolute("", request));
        }
    }

    /** One byte more than allowed tells a body that is too long; nothing where the sender broke off. */
    private static Optional<byte[]> body(HttpServletRequest request) {
        try {
            return Optional.of(request.getInputStream().readNBytes(MOST_BYTES + 1));
        } catch (IOException brokenOff) {
            return Optional.empty();
        }
    }
}
