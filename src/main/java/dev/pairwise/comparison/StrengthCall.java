package dev.pairwise.comparison;

/** Which side measured tests call stronger. */
public sealed interface StrengthCall {

    record Stronger(Side side, Tally tally) implements StrengthCall {}

    record Level(Tally tally) implements StrengthCall {}

    /** No like-for-like test counts. */
    record NotMeasured() implements StrengthCall {}

    static StrengthCall of(Tally tally) {
        for (Side side : Side.values()) {
            if (tally.isLedBy(side)) {
                return new Stronger(side, tally);
            }
        }
        return tally.isLevel() ? new Level(tally) : new NotMeasured();
    }
}
