package dev.pairwise.page;

import dev.pairwise.catalogue.Score;
import dev.pairwise.chart.LinearScale;
import dev.pairwise.chart.Span;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.TestResult;
import dev.pairwise.comparison.TestResult.Outcome;
import dev.pairwise.wording.BenchmarkWording;
import dev.pairwise.wording.ChartWording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The comparable tests that are scored in percent on one scale: both scores on a line, and between them how far chance alone may carry two scores apart. */
final class TestsChart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Span ACROSS = new Span(8, Drawing.WIDTH - 8);
    private static final int ROW = 38;
    private static final int WORDS = 14;
    private static final int LINE = 26;
    private static final int ASIDE = 4;
    private static final int BELOW = 18;
    private static final int SIGN = 12;

    private final Pencil pencil = new Pencil();
    private final LinearScale percent = LinearScale.between(BigDecimal.ZERO, HUNDRED, ACROSS);

    private TestsChart() {}

    static Optional<Drawing> of(List<TestResult> tests) {
        List<TestResult> drawn = tests.stream().filter(TestsChart::isDrawn).toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(new TestsChart().drawing(drawn));
    }

    private static boolean isDrawn(TestResult test) {
        return test.isComparable()
                && test.scores().both(score -> BenchmarkSections.bar(score).isPresent());
    }

    private Drawing drawing(List<TestResult> tests) {
        int foot = 0;
        for (TestResult test : tests) {
            foot = draw(test, foot);
        }
        int bottom = foot;
        percent.ticks().forEach(tick -> pencil.rule(tick.at(), 0, tick.at(), bottom));
        percent.ticks()
                .forEach(tick -> pencil.writeAround(tick.at(), bottom + WORDS, ChartWording.percent(tick.value())));
        return pencil.drawing("tests-chart", ChartWording.tests(), ChartWording.testsHelp(), bottom + BELOW);
    }

    /** Below {@code top}; where the next may begin. */
    private int draw(TestResult test, int top) {
        List<String> name = Pencil.lines(name(test));
        for (int line = 0; line < name.size(); line++) {
            pencil.write("start", 0, top + WORDS + WORDS * line, name.get(line));
        }
        int y = top + LINE + WORDS * (name.size() - 1);
        pencil.rule(ACROSS.from(), y, ACROSS.to(), y);
        noise(test, y);
        Sides<Integer> at = test.scores().map(Score::value).map(percent::at);
        int apart = Math.abs(at.left() - at.right()) < SIGN ? ASIDE : 0;
        pencil.sign(Side.LEFT, at.left(), y - apart);
        pencil.sign(Side.RIGHT, at.right(), y + apart);
        return y + ROW - LINE;
    }

    /** As long as the noise, around the middle of the two scores: they tie when both lie on it. */
    private void noise(TestResult test, int y) {
        noise(test.outcome()).ifPresent(length -> {
            BigDecimal middle = test.scores()
                    .left()
                    .value()
                    .add(test.scores().right().value())
                    .divide(TWO);
            BigDecimal half = length.divide(TWO);
            pencil.draw(
                    "noise", "M%d %dH%d".formatted(percent.at(middle.subtract(half)), y, percent.at(middle.add(half))));
        });
    }

    private static Optional<BigDecimal> noise(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Leads leads -> Optional.of(leads.noise());
            case Outcome.Level level -> Optional.of(level.noise());
            case Outcome.NotComparable notComparable -> Optional.empty();
        };
    }

    private static String name(TestResult test) {
        return BenchmarkWording.name(test.benchmark()) + ChartWording.direction(test.benchmark());
    }
}
