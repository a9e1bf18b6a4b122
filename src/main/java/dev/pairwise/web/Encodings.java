package dev.pairwise.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an {@code Accept-Encoding} header. */
public final class Encodings {

    private static final Pattern REFUSED = Pattern.compile(";\\s*q=0(\\.0{0,3})?\\s*$");

    private Encodings() {}

    /** Whether an encoding is named there and not refused; a star alone asks for nothing by name. */
    public static boolean accepts(String encoding, @Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(String::strip)
                        .filter(part -> part.split(";", -1)[0].strip().equals(encoding))
                        .anyMatch(part -> !REFUSED.matcher(part).find());
    }
}
