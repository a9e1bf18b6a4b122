package dev.pairwise.importing.modelsdev;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many parameters a model has, as far as its name says so: {@code 30b-a3b} is 30 billion, of which 3 billion work on a token.
 * {@code 8x22b} names experts whose sum is not the total, so it gives none.
 */
record Sizes(Optional<String> total, Optional<String> active, boolean expertsNamed) {

    private static final Pattern TOTAL = Pattern.compile("(?<![a-z0-9.])(\\d+(?:\\.\\d+)?[bt])(?![a-z0-9])");
    private static final Pattern ACTIVE = Pattern.compile("(?<![a-z0-9])a(\\d+(?:\\.\\d+)?b)(?![a-z0-9])");
    private static final Pattern EXPERTS = Pattern.compile("(?<![a-z0-9])\\d+x\\d+b(?![a-z0-9])");

    static Sizes in(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean experts = EXPERTS.matcher(lower).find();
        Optional<String> active = only(ACTIVE.matcher(lower));
        return new Sizes(
                experts ? Optional.empty() : only(TOTAL.matcher(lower)), active, experts || active.isPresent());
    }

    /** Two sizes in one name leave open which is which. */
    private static Optional<String> only(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String size = matcher.group(1).toUpperCase(Locale.ROOT);
        return matcher.find() ? Optional.empty() : Optional.of(size);
    }
}
