package dev.pairwise.web.api;

import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.ReachCall;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.StrengthCall;
import dev.pairwise.comparison.TestResult.Outcome;
import java.util.Optional;

/** Which side of a pair has it. */
enum Leader {
    LEFT,
    RIGHT,
    /** Neither: equal, or too near to tell. */
    TIE,
    /** Each side in something. */
    BOTH,
    UNKNOWN;

    static Leader of(Side side) {
        return side == Side.LEFT ? LEFT : RIGHT;
    }

    /** Who is cheaper. */
    static Leader of(CostGap gap) {
        return switch (gap) {
            case CostGap.Tie _ -> TIE;
            case CostGap.Cheaper cheaper -> of(cheaper.cheaper());
        };
    }

    static Leader of(Optional<CostGap> gap) {
        return gap.map(Leader::of).orElse(UNKNOWN);
    }

    static Leader of(LimitGap gap) {
        return switch (gap) {
            case LimitGap.Larger larger -> of(larger.side());
            case LimitGap.Tie _ -> TIE;
            case LimitGap.Unknown _ -> UNKNOWN;
        };
    }

    static Leader of(StrengthCall call) {
        return switch (call) {
            case StrengthCall.Stronger stronger -> of(stronger.side());
            case StrengthCall.Level _ -> TIE;
            case StrengthCall.NotMeasured _ -> UNKNOWN;
        };
    }

    static Leader of(ReachCall call) {
        return switch (call) {
            case ReachCall.Further further -> of(further.side());
            case ReachCall.EachWay _ -> BOTH;
            case ReachCall.Level _ -> TIE;
            case ReachCall.NotKnown _ -> UNKNOWN;
        };
    }

    static Leader of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Leads leads -> of(leads.side());
            case Outcome.Level _ -> TIE;
            case Outcome.NotComparable _ -> UNKNOWN;
        };
    }
}
