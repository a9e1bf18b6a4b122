package dev.pairwise.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * For every model its nearest rivals and the other models next to it, as indices of contenders, nearest first. Each model is held against
 * those alone that lie near it, and a fixed number of indices is kept for it, so time and memory grow about with the number of models.
 */
public final class Rivals {

    /** Shown on a page. */
    public static final int SHOWN = 8;

    public static final int IN_LINE = 4;
    public static final int CHEAPER = 3;
    public static final int NEWER = 3;

    /** More are kept than shown, so that another can move up where one is in another group already or is the other side of the pair. */
    private static final int SPARE = 1 + SHOWN;

    private static final int SPARE_NEWER = SPARE + IN_LINE + CHEAPER;

    private final List<Row> rows;
    private final List<Indices> admirers;

    private Rivals(List<Row> rows) {
        this.rows = rows;
        this.admirers = reversed(rows);
    }

    /** The models next to one model. */
    record Row(Indices rivals, Indices line, Indices cheaper, Indices newer) {}

    static Rivals of(Contenders contenders, SharedTests tests) {
        RivalDistance distance = new RivalDistance(contenders, tests);
        RivalSpace space = new RivalSpace(contenders, tests, distance);
        Nearby nearby = new Nearby(contenders, space);
        return new Rivals(contenders.all().stream()
                .map(contender -> new Row(
                        new RivalChoice(contenders, contender, distance)
                                .nearest(nearby.of(contender, space.from(contender))),
                        line(contenders, contender),
                        nearby.cheaperThan(contender).first(CHEAPER + SPARE),
                        nearby.of(contender, space.toNewer(contender)).first(NEWER + SPARE_NEWER)))
                .toList());
    }

    Row of(Contender contender) {
        return rows.get(contender.index());
    }

    /** The models that have this one among their nearest rivals. */
    Indices admirersOf(Contender contender) {
        return admirers.get(contender.index());
    }

    /** Whether one of them is among the nearest rivals of the other. */
    boolean areRivals(Contender one, Contender other) {
        return of(one).rivals().contains(other.index()) || of(other).rivals().contains(one.index());
    }

    private static Indices line(Contenders contenders, Contender model) {
        Shortlist line = new Shortlist(IN_LINE + 1);
        for (Contender member : contenders.lineOf(model)) {
            if (member.index() != model.index() && member.group() == model.group()) {
                line.offer(member.index(), monthsApart(model, member));
            }
        }
        return line.inOrder();
    }

    private static double monthsApart(Contender one, Contender other) {
        double months = Math.abs(one.measures().month() - other.measures().month());
        return Double.isNaN(months) ? Double.MAX_VALUE : months;
    }

    private static List<Indices> reversed(List<Row> rows) {
        List<List<Integer>> admirers = new ArrayList<>();
        rows.forEach(_ -> admirers.add(new ArrayList<>()));
        for (int index = 0; index < rows.size(); index++) {
            int admirer = index;
            rows.get(index).rivals().stream()
                    .forEach(rival -> admirers.get(rival).add(admirer));
        }
        return admirers.stream()
                .map(own -> Indices.of(own.stream().mapToInt(Integer::intValue)))
                .toList();
    }
}
