package dev.pairwise.wording;

import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Tally;

/** What shared tests say, inside a sentence. */
final class TestWording {

    private TestWording() {}

    /** {@code leads on 3 of 5 comparable tests}, and whose figures these are where they are the makers' own. */
    static String leads(Tally tally, Side side) {
        String tests = led(tally.led().of(side), tally.shared());
        return switch (tally.basis()) {
            case INDEPENDENT, NONE -> "leads on " + tests;
            case MAKERS -> "leads on %s by the makers' own figures".formatted(tests);
        };
    }

    private static String led(int led, int shared) {
        if (shared == 1) {
            return "the one comparable test";
        }
        if (led < shared) {
            return "%s of %s comparable tests".formatted(Numbers.exact(led), Numbers.exact(shared));
        }
        return shared == 2 ? "both comparable tests" : "all %s comparable tests".formatted(English.inWords(shared));
    }

    /** {@code the one comparable test}, {@code the five comparable tests}. */
    static String shared(Tally tally) {
        return "the %s comparable %s"
                .formatted(English.inWords(tally.shared()), English.choose(tally.shared(), "test", "tests"));
    }
}
