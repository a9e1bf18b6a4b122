package dev.pairwise.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads bytes as one JSON value, strictly: UTF-8, no key twice, nothing after the end, numbers exact. */
final class StrictJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /** The message of an {@link UnreadableInput} says what was found instead. */
    static JsonNode parse(byte[] bytes) {
        String text = text(bytes);
        if (text.isBlank()) {
            throw new UnreadableInput("an empty file");
        }
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException broken) {
            throw new UnreadableInput(reason(broken));
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new UnreadableInput("bytes that are not UTF-8");
        }
    }

    private static String reason(JacksonException broken) {
        TokenStreamLocation at = broken.getLocation();
        String place = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        boolean twice = broken instanceof StreamReadException
                && broken.getOriginalMessage().startsWith("Duplicate Object property");
        return twice ? "a key that is there twice" + place : "broken JSON" + place;
    }
}
