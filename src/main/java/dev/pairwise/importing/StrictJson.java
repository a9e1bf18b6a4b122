package dev.pairwise.importing;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads bytes as one JSON value, strictly: UTF-8, no key twice, nothing after the end, numbers exact. */
final class StrictJson {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonText.boundedFactory())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /** The message of an {@link UnreadableInput} says what was found instead. */
    static JsonNode parse(byte[] bytes) {
        return JsonText.tree(MAPPER, bytes);
    }
}
