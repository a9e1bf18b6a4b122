package dev.pairwise.importing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Files that would fill the memory of a reader that trusts them. */
enum HostileFiles {
    ENORMOUS(300, "[", part -> "[", "bytes, of which at most 67108864 are read"),
    DEEP(60, "", part -> "[", "more than 64 levels"),
    DEEP_IN_KEYS(60, "", part -> "{\"a\":", "more than 64 levels"),
    MANY_OBJECTS(60, "[", part -> "{},", "2500000 parts"),
    MANY_NUMBERS(60, "[", part -> "7,", "2500000 parts"),
    MANY_KEYS(60, "{", part -> "\"k%d\":0,".formatted(part), "2500000 parts"),
    ONE_TEXT(60, "{\"a\":\"", part -> "long long long long ", "a very long text"),
    ONE_NUMBER(60, "{\"a\":1", part -> "00000000000000000000", "a very long text or number");

    private static final int MEGABYTE = 1 << 20;

    private final int megabytes;
    private final String start;
    private final IntFunction<String> part;
    private final String answer;

    HostileFiles(int megabytes, String start, IntFunction<String> part, String answer) {
        this.megabytes = megabytes;
        this.start = start;
        this.part = part;
        this.answer = answer;
    }

    /** What a report says of the file. */
    String answer() {
        return answer;
    }

    Path in(Path folder) {
        Path file = folder.resolve(name() + ".json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), MEGABYTE)) {
            byte[] next = start.getBytes(StandardCharsets.US_ASCII);
            for (long written = 0, number = 0; written + next.length <= (long) megabytes * MEGABYTE; number++) {
                out.write(next);
                written += next.length;
                next = part.apply((int) number).getBytes(StandardCharsets.US_ASCII);
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
