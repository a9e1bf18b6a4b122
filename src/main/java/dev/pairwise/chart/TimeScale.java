package dev.pairwise.chart;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Equal times are equally long. A day outside lies at the nearer end; where both ends are one day, all lies in the middle. */
public final class TimeScale {

    /** What its ticks are the first days of, and so what is worth writing beside them. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    private static final int MONTHS = 12;
    private static final int FEWEST = 2;
    private static final int MOST = 6;

    /** In months: every month to every tenth year. */
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120);

    private final Ends<LocalDate> ends;
    private final Span span;
    private final Grain grain;
    private final List<LocalDate> days;

    private TimeScale(Ends<LocalDate> ends, Span span) {
        this.ends = ends;
        this.span = span;
        int step = STEPS.stream()
                .filter(months -> starts(months).size() <= MOST)
                .findFirst()
                .orElse(STEPS.getLast());
        boolean isShort = starts(step).size() < FEWEST;
        this.grain = isShort ? Grain.DAY : step < MONTHS ? Grain.MONTH : Grain.YEAR;
        this.days = isShort ? Stream.of(ends.low(), ends.high()).distinct().toList() : starts(step);
    }

    public static TimeScale between(LocalDate first, LocalDate last, Span span) {
        return new TimeScale(new Ends<>(first, last), span);
    }

    private List<LocalDate> starts(int months) {
        LocalDate first = ends.low().withDayOfYear(1).minusYears(ends.low().getYear() % Math.max(1, months / MONTHS));
        return first.datesUntil(ends.high().plusDays(1), Period.ofMonths(months))
                .filter(ends::hold)
                .toList();
    }

    public int at(LocalDate day) {
        if (ends.areOne()) {
            return span.middle();
        }
        double whole = ChronoUnit.DAYS.between(ends.low(), ends.high());
        return span.at(ChronoUnit.DAYS.between(ends.low(), day) / whole);
    }

    public Grain grain() {
        return grain;
    }

    /** Two to six first days of years or of months; the ends themselves where they lie closer than that. */
    public List<Tick<LocalDate>> ticks() {
        return days.stream().map(day -> new Tick<>(day, at(day))).toList();
    }
}
