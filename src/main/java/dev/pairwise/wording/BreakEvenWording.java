package dev.pairwise.wording;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.BreakEven;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import java.util.List;

/** Words for what turns the order of two costs round. */
public final class BreakEvenWording {

    private BreakEvenWording() {}

    /** At which mix of input and output the order of the two costs flips. */
    public static String sentence(Comparison comparison) {
        Sides<String> names = comparison.pair().sides().map(Model::name);
        return comparison
                .costs()
                .breakEven()
                .map(found -> sentence(names, found))
                .orElse("At which mix of input and output the order would flip cannot be said without both prices.");
    }

    static String sentence(Sides<String> names, BreakEven breakEven) {
        return switch (breakEven) {
            case BreakEven.CheaperAtEveryMix(Side cheaper) ->
                "%s is cheaper at every mix of input and output.".formatted(names.of(cheaper));
            case BreakEven.EqualAtEveryMix() -> "The two cost the same at every mix of input and output.";
            case BreakEven.EqualInPart(Side cheaper) ->
                "%s is never dearer, and at some mixes of input and output the two cost the same."
                        .formatted(names.of(cheaper));
            case BreakEven.EqualAtOneEnd(Side cheaper, BreakEven.End end) ->
                "The two cost the same when %s; with any other mix %s is cheaper."
                        .formatted(end(end), names.of(cheaper));
            case BreakEven.Flips flips -> flips(names, flips);
        };
    }

    private static String flips(Sides<String> names, BreakEven.Flips flips) {
        String first = names.of(flips.cheaperFirst());
        String second = names.of(flips.cheaperFirst().other());
        List<String> shares =
                flips.outputShares().stream().map(Numbers::percent).toList();
        return shares.size() == 1
                ? "%s is cheaper while output is less than %s of the tokens of a request, %s from there on."
                        .formatted(first, bound(shares.getFirst()), second)
                : "%s is cheaper with input alone; the order flips where output is %s of the tokens of a request."
                        .formatted(first, English.and(shares));
    }

    /** Behind "less than", which a rounded share may say of itself. */
    private static String bound(String share) {
        return share.replace("less than ", "").replace("over ", "");
    }

    private static String end(BreakEven.End end) {
        return switch (end) {
            case ALL_INPUT -> "every token is input";
            case ALL_OUTPUT -> "every token is output";
        };
    }
}
