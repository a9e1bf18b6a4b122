package dev.pairwise.comparison;

/** The two calls besides the cost: which side is stronger by test, which reaches further by record. */
public record Calls(StrengthCall stronger, ReachCall reachesFurther) {

    static Calls of(Weighed weighed) {
        return new Calls(StrengthCall.of(weighed.tally()), ReachCall.of(weighed.reach(), weighed.limits()));
    }
}
