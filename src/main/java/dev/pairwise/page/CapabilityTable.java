package dev.pairwise.page;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.wording.Labels;
import java.util.Arrays;
import java.util.List;

/** What each model can do: yes, no or unknown. */
final class CapabilityTable {

    private CapabilityTable() {}

    static PairTable of(Comparison comparison, Cells cells, boolean differencesOnly) {
        List<Row> rows = Arrays.stream(Capability.values())
                .map(capability -> row(comparison.pair(), capability, cells))
                .toList();
        return PairTables.of("Unknown means that nobody whose word is carried here has said", rows, differencesOnly)
                .drawn(CapabilityChart.of(comparison.pair()));
    }

    private static Row row(Pair pair, Capability capability, Cells cells) {
        boolean same = pair.left().support(capability) == pair.right().support(capability);
        Cell.Mark mark = same && pair.left().capability(capability).isKnown() ? Cell.Mark.EQUAL : Cell.Mark.NONE;
        return new Row(
                Labels.of(capability),
                cells.yesOrNo(pair.left().capability(capability)).marked(mark),
                cells.yesOrNo(pair.right().capability(capability)).marked(mark),
                same);
    }
}
