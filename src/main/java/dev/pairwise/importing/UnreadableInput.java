package dev.pairwise.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** An input of which nothing can be used: missing, too large, not text, not the expected format. The message is a plain sentence. */
public final class UnreadableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public UnreadableInput(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** None of the files that a data set consists of is at any of the places. */
    public static UnreadableInput nothingAt(List<Path> places, String missing) {
        return new UnreadableInput("no %s at %s"
                .formatted(missing, places.stream().map(Path::toString).collect(Collectors.joining(", "))));
    }

    public String reason() {
        return reason;
    }
}
