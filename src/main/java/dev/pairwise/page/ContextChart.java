package dev.pairwise.page;

import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.chart.LinearScale;
import dev.pairwise.chart.Span;
import dev.pairwise.comparison.Limits;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.wording.ChartWording;
import java.math.BigDecimal;
import java.util.Optional;

/** Both context windows as bars to one scale, each with the output limit inside it; nothing where a window is not known. */
final class ContextChart {

    private static final Span ACROSS = new Span(1, Drawing.WIDTH - 1);
    private static final int ROW = 48;
    private static final int WORDS = 14;
    private static final int BAR = 22;
    private static final int THICK = 16;
    private static final int INSET = 4;
    private static final int SIGN = 8;

    private final Pencil pencil = new Pencil();
    private final Sides<TokenCount> windows;
    private final Sides<Optional<TokenCount>> outputs;
    private final LinearScale tokens;

    private ContextChart(Sides<TokenCount> windows, Sides<Optional<TokenCount>> outputs) {
        this.windows = windows;
        this.outputs = outputs;
        this.tokens =
                LinearScale.between(BigDecimal.ZERO, number(windows.left()).max(number(windows.right())), ACROSS);
    }

    static Optional<Drawing> of(Pair pair) {
        Sides<Optional<TokenCount>> windows =
                pair.sides().map(model -> model.specs().context().known());
        return windows.both(Optional::isPresent)
                ? Optional.of(new ContextChart(
                                windows.map(Optional::orElseThrow), pair.sides().map(Limits::usableOutput))
                        .drawing())
                : Optional.empty();
    }

    private static BigDecimal number(TokenCount count) {
        return BigDecimal.valueOf(count.value());
    }

    private Drawing drawing() {
        for (Side side : Side.values()) {
            draw(side, Pencil.step(side, ROW));
        }
        return pencil.drawing("context-chart", ChartWording.context(), ChartWording.contextHelp(), 2 * ROW);
    }

    private void draw(Side side, int top) {
        TokenCount window = windows.of(side);
        Optional<TokenCount> output = outputs.of(side);
        pencil.sign(side, SIGN, top + WORDS - Pencil.STANDS);
        pencil.write("start", 2 * SIGN + Pencil.STANDS, top + WORDS, ChartWording.limits(window, output));
        bar(Pencil.of(side, "window"), tokens.at(number(window)), top + BAR, THICK);
        output.ifPresent(limit ->
                bar(Pencil.of(side, "within"), tokens.at(number(limit)), top + BAR + INSET, THICK - 2 * INSET));
    }

    /** What is more than nothing can be seen. */
    private void bar(String style, int end, int top, int thick) {
        int length = Math.max(end - ACROSS.from(), 1);
        pencil.draw(style, "M%d %dh%dv%dh-%dz".formatted(ACROSS.from(), top, length, thick, length));
    }
}
