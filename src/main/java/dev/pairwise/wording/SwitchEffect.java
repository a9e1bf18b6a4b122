package dev.pairwise.wording;

import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Switching;

/** What a line about a switch means to who makes it, worst first. */
public enum SwitchEffect {
    WORSE("Worse"),
    UNKNOWN("Not known"),
    BETTER("Better"),
    DIFFERENT("Different");

    private final String heading;

    SwitchEffect(String heading) {
        this.heading = heading;
    }

    /** Above the lines of this effect. */
    public String heading() {
        return heading;
    }

    /** Of something that {@code side} has more of. */
    static SwitchEffect favouring(Side side, Switching switching) {
        return side == switching.to() ? BETTER : WORSE;
    }
}
