package dev.pairwise.page;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Support;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Side;
import dev.pairwise.wording.ChartWording;
import dev.pairwise.wording.Labels;
import java.util.Optional;
import java.util.stream.Stream;

/** All capabilities of both at a glance, in two columns: a mark a side beside each name; nothing where nothing is known. */
final class CapabilityChart {

    private static final Capability[] ALL = Capability.values();
    private static final int ROWS = (ALL.length + 1) / 2;
    private static final int COLUMN = Drawing.WIDTH / 2;
    private static final int TOP = 22;
    private static final int ROW = 24;
    private static final int SIDE = 24;
    private static final int BOX = 16;
    private static final int NAME = 54;
    private static final int STANDS = 13;

    private final Pencil pencil = new Pencil();

    /** Drawn last, on top of the boxes of both sides. */
    private final StringBuilder ticks = new StringBuilder();

    private CapabilityChart() {}

    static Optional<Drawing> of(Pair pair) {
        boolean isKnown = Stream.of(ALL)
                .anyMatch(capability -> pair.sides().either(model -> model.support(capability) != Support.UNKNOWN));
        return isKnown ? Optional.of(new CapabilityChart().drawing(pair)) : Optional.empty();
    }

    private Drawing drawing(Pair pair) {
        for (int place = 0; place < ALL.length; place++) {
            int x = COLUMN * (place / ROWS);
            int y = TOP + ROW * (place % ROWS);
            if (y == TOP) {
                heads(x);
            }
            pencil.write("start", x + NAME, y + STANDS, Labels.of(ALL[place]));
            for (Side side : Side.values()) {
                mark(side, pair.of(side).support(ALL[place]), x + 1 + Pencil.step(side, SIDE), y);
            }
        }
        if (!ticks.isEmpty()) {
            pencil.draw("tick", ticks.toString());
        }
        return pencil.drawing(
                "capability-chart", ChartWording.capabilities(), ChartWording.capabilitiesHelp(), TOP + ROWS * ROW);
    }

    private void heads(int x) {
        for (Side side : Side.values()) {
            pencil.sign(side, x + 1 + BOX / 2 + Pencil.step(side, SIDE), BOX / 2);
        }
    }

    private void mark(Side side, Support support, int x, int y) {
        String box = "M" + x + " " + y + "h" + BOX + "v" + BOX + "h-" + BOX + "z";
        switch (support) {
            case YES -> {
                pencil.draw(Pencil.of(side, "yes-box"), "M" + (x + BOX / 2) + " " + (y + BOX / 2) + "h0");
                ticks.append('M').append(x + 3).append(' ').append(y + 8).append("l4 4 6-8");
            }
            case NO -> pencil.draw("no-box", box + "m4 4l8 8m0-8l-8 8");
            case UNKNOWN -> pencil.draw("unknown-box", box);
        }
    }
}
