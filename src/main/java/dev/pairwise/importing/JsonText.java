package dev.pairwise.importing;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads bytes that nobody vouches for as one JSON value, in memory that does not grow with what they hold. */
public final class JsonText {

    /** The formats read here nest less than ten deep. */
    static final int MOST_LEVELS = 64;

    /** The largest public data set read so far has 600,000 parts; this many still fit into half a gigabyte. */
    static final int MOST_PARTS = 2_500_000;

    /** Nobody's name or note is longer. */
    static final int LONGEST_TEXT = 1_000_000;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private JsonText() {}

    /** For mappers that read with {@link #tree}: it refuses what is too deep or has too many parts. */
    public static JsonFactory boundedFactory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MOST_LEVELS)
                        .maxTokenCount(MOST_PARTS)
                        .maxStringLength(LONGEST_TEXT)
                        .build())
                .build();
    }

    /** The message of an {@link UnreadableInput} says what was found instead of JSON in UTF-8, and at which place. */
    public static JsonNode tree(JsonMapper mapper, byte[] bytes) {
        int start = startsWithMark(bytes) ? MARK.length : 0;
        if (isBlank(bytes, start)) {
            throw new UnreadableInput("an empty file");
        }
        try {
            return mapper.readTree(text(bytes, start));
        } catch (JacksonException broken) {
            throw new UnreadableInput(reason(broken));
        } catch (NumberFormatException enormous) {
            throw new UnreadableInput("a number of more digits than can be read");
        }
    }

    /** Strict and bit by bit: the bytes are not copied into a text first. */
    private static Reader text(byte[] bytes, int start) {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8.newDecoder());
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }

    private static boolean isBlank(byte[] bytes, int start) {
        for (int index = start; index < bytes.length; index++) {
            if (!Character.isWhitespace(bytes[index])) {
                return false;
            }
        }
        return true;
    }

    private static String reason(JacksonException broken) {
        if (broken.getCause() instanceof CharacterCodingException) {
            return "bytes that are not UTF-8";
        }
        TokenStreamLocation at = broken.getLocation();
        String place = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        if (broken instanceof StreamConstraintsException) {
            return "more than %d levels, %d parts or a very long text or number%s"
                    .formatted(MOST_LEVELS, MOST_PARTS, place);
        }
        boolean twice = broken instanceof StreamReadException
                && broken.getOriginalMessage().startsWith("Duplicate Object property");
        return twice ? "a key that is there twice" + place : "broken JSON" + place;
    }
}
