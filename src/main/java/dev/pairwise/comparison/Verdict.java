package dev.pairwise.comparison;

import dev.pairwise.catalogue.Kind;
import java.util.List;
import java.util.Optional;

/** What may be said in one sentence about a pair, with what carries it. Costs and limits stand beside it in the {@link Comparison}. */
public sealed interface Verdict {

    VerdictRule rule();

    /** The one model that is named, if one is. */
    default Optional<Side> pick() {
        return Optional.empty();
    }

    /** The two are not made for the same thing, or are of no kind that could be compared. */
    record DifferentKinds(Sides<Kind> kinds) implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.DIFFERENT_KINDS;
        }
    }

    /** {@code side} can still be bought; the other is gone or goes soon. */
    record StillSold(Side side, Lifecycle other) implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.STILL_SOLD;
        }

        @Override
        public Optional<Side> pick() {
            return Optional.of(side);
        }
    }

    /** {@code side} gains something, loses nothing that is known and costs no more. The rule says what makes that a reason. */
    record NothingLost(VerdictRule rule, Side side, Advantages gains, Tally tally) implements Verdict {
        @Override
        public Optional<Side> pick() {
            return Optional.of(side);
        }
    }

    /** {@code side} is the cheaper and leads on tests. */
    record CheaperAndStronger(Side side, Tally tally) implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.CHEAPER_AND_STRONGER;
        }

        @Override
        public Optional<Side> pick() {
            return Optional.of(side);
        }
    }

    /** {@code side} is the cheaper; independent tests find the two level. */
    record CheaperAndLevel(Side side, Tally tally) implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.CHEAPER_AND_LEVEL;
        }

        @Override
        public Optional<Side> pick() {
            return Optional.of(side);
        }
    }

    /** {@code cheaper} for cost, the other for its lead on tests. */
    record CheaperOrStronger(Side cheaper, Tally tally) implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.CHEAPER_OR_STRONGER;
        }
    }

    /** {@code cheaper} for cost, the other for what it reaches further in. */
    record CheaperOrWider(Side cheaper, Reach dearer, Tally tally) implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.CHEAPER_OR_WIDER;
        }
    }

    /** {@code cheaper} costs a tenth or less and no test compares the two. */
    record TryTheCheaper(Side cheaper) implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.TRY_THE_CHEAPER;
        }
    }

    /** {@code cheaper} is that; too little measures the two to say which is stronger ({@code tally} may hold one test). */
    record CheaperUnmeasured(Side cheaper, Tally tally) implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.CHEAPER_UNMEASURED;
        }
    }

    /** The costs are close and {@code side} leads on tests. */
    record Stronger(Side side, Tally tally) implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.STRONGER;
        }

        @Override
        public Optional<Side> pick() {
            return Optional.of(side);
        }
    }

    /** The costs are close and each side has something. */
    record SplitByTask(Sides<Advantages> advantages) implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.SPLIT_BY_TASK;
        }
    }

    /** The cost of {@code missing} is not known, so nothing is weighed. */
    record PriceMissing(List<Side> missing) implements Verdict {

        public PriceMissing {
            missing = List.copyOf(missing);
        }

        @Override
        public VerdictRule rule() {
            return VerdictRule.PRICE_MISSING;
        }
    }

    /** Nothing that is known tells them apart. */
    record Tie() implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.TIE;
        }
    }

    /** Only {@code side} has something, and it is too little for a pick. */
    record TooWeak(Side side, Advantages advantages) implements Verdict {
        @Override
        public VerdictRule rule() {
            return VerdictRule.TOO_WEAK;
        }
    }
}
