package dev.pairwise.wording;

import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Tally;

/** What shared tests say, inside a sentence; figures of the makers are said to be theirs. */
final class TestWording {

    private TestWording() {}

    /** {@code leads on 3 of 5 comparable tests}. */
    static String leads(Tally tally, Side side) {
        int led = tally.led().of(side);
        return byWhom(
                tally,
                led == tally.shared()
                        ? "leads on %s".formatted(all(tally))
                        : "leads on %s of %s comparable tests"
                                .formatted(Numbers.exact(led), Numbers.exact(tally.shared())));
    }

    /** {@code level on all three comparable tests}, of a tally that neither leads. */
    static String level(Tally tally) {
        int each = tally.led().left();
        return byWhom(
                tally,
                each == 0
                        ? "level on %s".formatted(all(tally))
                        : "level overall, each leading on %s of %s comparable tests"
                                .formatted(Numbers.exact(each), Numbers.exact(tally.shared())));
    }

    /** {@code the one comparable test}, {@code both comparable tests}, {@code all five comparable tests}. */
    static String all(Tally tally) {
        return switch (tally.shared()) {
            case 1 -> "the one comparable test";
            case 2 -> "both comparable tests";
            default -> "all %s comparable tests".formatted(English.inWords(tally.shared()));
        };
    }

    private static String byWhom(Tally tally, String words) {
        return switch (tally.basis()) {
            case INDEPENDENT, NONE -> words;
            case MAKERS -> "%s by the makers' own figures".formatted(words);
        };
    }
}
