package dev.pairwise.search;

import java.util.Optional;
import java.util.regex.Pattern;

/** Two names typed as one comparison: "gpt-4o vs claude sonnet 4.5". */
public record TwoNames(String one, String other) {

    private static final Pattern VERSUS = Pattern.compile("(?i)(?<!\\s)\\s+(?:vs\\.?|versus)\\s+");

    /** Nothing where there are not exactly two. */
    public static Optional<TwoNames> of(String typed) {
        String[] names = VERSUS.split(typed.strip(), -1);
        return names.length == 2 && !names[0].isBlank() && !names[1].isBlank()
                ? Optional.of(new TwoNames(names[0].strip(), names[1].strip()))
                : Optional.empty();
    }
}
