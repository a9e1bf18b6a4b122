package dev.pairwise.web.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.Map;

/** One question that an agent can ask. */
interface Tool {

    McpSchema.ToolAnnotations READ_ONLY = McpSchema.ToolAnnotations.builder()
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();

    McpSchema.Tool definition();

    /** Reads all arguments before anything else, so that every fault can be named. */
    Answer answer(Arguments arguments, Visit visit);

    static McpSchema.Tool define(
            String name, String title, String description, Map<String, Object> input, Class<? extends Record> output) {
        return McpSchema.Tool.builder(name, input)
                .title(title)
                .description(description)
                .outputSchema(OutputSchema.of(output))
                .annotations(READ_ONLY)
                .build();
    }
}
