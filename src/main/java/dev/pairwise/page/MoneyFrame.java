package dev.pairwise.page;

import dev.pairwise.catalogue.Usd;
import dev.pairwise.chart.Scale;
import dev.pairwise.chart.Span;
import dev.pairwise.chart.Tick;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.wording.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The frame of a chart with money up its left edge: hairlines at round amounts, and what lies along the bottom. */
final class MoneyFrame {

    /** Room at the right for the signs at the ends of the lines. */
    private static final int ROOM_FOR_SIGNS = 22;

    private static final int LINE_OF_WORDS = 15;
    private static final int GAP = 6;
    private static final int SIGN = 12;
    private static final int LETTERS_BELOW = 20;
    private static final int BELOW = 24;

    private final Pencil pencil;
    private final Scale amounts;
    private final Span up;

    /** {@code amounts} over {@code up}, which runs from the bottom to the top. */
    MoneyFrame(Pencil pencil, Scale amounts, Span up) {
        this.pencil = pencil;
        this.amounts = amounts;
        this.up = up;
    }

    int height() {
        return up.from() + BELOW;
    }

    /** Writes the amounts and gives what is left beside them. */
    Span across() {
        List<Tick<String>> ticks = clear(amounts.ticks()).stream()
                .map(tick -> new Tick<>(Money.compact(new Usd(tick.value())), tick.at()))
                .toList();
        int margin = GAP
                + ticks.stream().map(Tick::value).mapToInt(Pencil::width).max().orElse(0);
        ticks.forEach(tick -> {
            pencil.rule(margin, tick.at(), right(), tick.at());
            pencil.write("end", margin - GAP, tick.at() + Pencil.STANDS, tick.value());
        });
        return new Span(margin, right());
    }

    /** Those that stand clear of the one below. */
    private static List<Tick<BigDecimal>> clear(List<Tick<BigDecimal>> ticks) {
        List<Tick<BigDecimal>> kept = new ArrayList<>();
        for (Tick<BigDecimal> tick : ticks) {
            if (kept.isEmpty() || kept.getLast().at() - tick.at() >= LINE_OF_WORDS) {
                kept.add(tick);
            }
        }
        return kept;
    }

    int right() {
        return Drawing.WIDTH - ROOM_FOR_SIGNS;
    }

    int at(Usd amount) {
        return amounts.at(amount.amount());
    }

    /** Words along the bottom, those left out that would run into the ones before. */
    void along(List<Tick<String>> ticks) {
        int free = 0;
        for (Tick<String> tick : ticks) {
            Span room = Pencil.around(tick.at(), tick.value());
            if (room.from() >= free) {
                pencil.rule(tick.at(), up.from(), tick.at(), up.from() + GAP / 2);
                pencil.writeAround(tick.at(), up.from() + LETTERS_BELOW, tick.value());
                free = room.to() + GAP;
            }
        }
    }

    /** An upright line at what is special, with its words above the frame. */
    void mark(String style, int x, int wordsAt, String words) {
        pencil.draw(style, "M%d %dV%d".formatted(x, wordsAt + Pencil.STANDS, up.from()));
        pencil.writeAround(x, wordsAt, words);
    }

    /** The signs of both sides where their lines end, beside each other where they end together. */
    void signs(Sides<Optional<End>> ends) {
        ends.left().ifPresent(end -> pencil.sign(Side.LEFT, end.x(), end.y()));
        ends.right().ifPresent(end -> {
            boolean meets = ends.left().filter(end::isNear).isPresent();
            pencil.sign(Side.RIGHT, meets ? end.x() + SIGN : end.x(), end.y());
        });
    }

    /** Where a line ends. */
    record End(int x, int y) {

        boolean isNear(End other) {
            return Math.abs(x - other.x) < SIGN && Math.abs(y - other.y) < SIGN;
        }
    }
}
