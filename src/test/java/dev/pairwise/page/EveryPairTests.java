package dev.pairwise.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Support;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Tradeoff;
import dev.pairwise.comparison.VerdictRule;
import dev.pairwise.comparison.Workload;
import dev.pairwise.importing.BundledFiles;
import dev.pairwise.wording.Labels;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold on the page of every pair of the bundled catalogue, in memory; one pair in twenty is turned round as well. */
class EveryPairTests {

    private static final int TURNED_ROUND_ONE_IN = 20;
    private static final int MOST_REPORTED = 40;

    private final Standings standings = BundledFiles.standings();
    private final List<Model> models = standings.catalogue().models().stream()
            .filter(model -> !model.isRollingAlias())
            .toList();
    private final Queue<String> breaches = new ConcurrentLinkedQueue<>();
    private final Map<VerdictRule, LongAdder> verdicts = new ConcurrentHashMap<>();
    private final LongAdder pairs = new LongAdder();

    @Test
    void everyPairKeepsTheRules() {
        long start = System.nanoTime();
        IntStream.range(0, (models.size() + 1) / 2).parallel().forEach(this::checkPairsOfBothEnds);
        report(start);
        assertThat(breaches.stream().limit(MOST_REPORTED)).isEmpty();
        assertThat(pairs.sum()).isEqualTo((long) models.size() * (models.size() - 1) / 2);
    }

    private void report(long start) {
        StringBuilder report = new StringBuilder("%,d pairs of %,d models in %,d ms, %,d breaches"
                .formatted(pairs.sum(), models.size(), (System.nanoTime() - start) / 1_000_000, breaches.size()));
        for (VerdictRule rule : VerdictRule.values()) {
            long count = Objects.requireNonNullElseGet(verdicts.get(rule), LongAdder::new)
                    .sum();
            report.append("%n%-3s %-24s %5.1f%%".formatted(rule.id(), rule, 100.0 * count / pairs.sum()));
        }
        System.Logger log = System.getLogger(EveryPairTests.class.getName());
        log.log(System.Logger.Level.INFO, report.toString());
    }

    /** The first is on the left of most pairs and the last of none: together, each core has as much to do. */
    private void checkPairsOfBothEnds(int fromFirst) {
        int fromLast = models.size() - 1 - fromFirst;
        checkPairsOf(fromFirst);
        if (fromLast != fromFirst) {
            checkPairsOf(fromLast);
        }
    }

    private void checkPairsOf(int left) {
        for (int right = left + 1; right < models.size() && breaches.size() < MOST_REPORTED; right++) {
            Pair pair = Pair.of(models.get(left), models.get(right));
            Comparison comparison = Comparison.of(standings, pair, Workload.DEFAULT);
            ComparisonPage page = ComparisonPages.of(comparison, PairQuery.NONE);
            pairs.increment();
            verdicts.computeIfAbsent(comparison.verdict().rule(), rule -> new LongAdder())
                    .increment();
            Checks checks = new Checks(pair, comparison, page);
            checks.run();
            if ((left + right) % TURNED_ROUND_ONE_IN == 0) {
                checks.noNullAnywhere();
                Comparison turned = Comparison.of(standings, pair.swapped(), Workload.DEFAULT);
                checkTurned(pair, page, ComparisonPages.of(turned, PairQuery.NONE));
            }
        }
    }

    private void checkTurned(Pair pair, ComparisonPage page, ComparisonPage turned) {
        expectSame(
                pair, "tradeoffs", page.tradeoffs().left(), turned.tradeoffs().right());
        expectSame(
                pair, "tradeoffs", page.tradeoffs().right(), turned.tradeoffs().left());
        expectSame(
                pair,
                "switching changes",
                page.switching().forth().sentences(),
                turned.switching().back().sentences());
        expectSame(
                pair,
                "switching changes",
                page.switching().back().sentences(),
                turned.switching().forth().sentences());
        expectSame(
                pair,
                "switching ids",
                page.switching().forth().swaps(),
                turned.switching().back().swaps());
        expectSame(
                pair,
                "left bill",
                page.monthlyCost().left().amount(),
                turned.monthlyCost().right().amount());
        expectSame(
                pair,
                "right bill",
                page.monthlyCost().right().amount(),
                turned.monthlyCost().left().amount());
        expectSame(pair, "rule", page.verdict().rule(), turned.verdict().rule());
        expectSame(
                pair,
                "verdict",
                words(page.verdict().sentence()),
                words(turned.verdict().sentence()));
        expectSame(pair, "scorecard", cells(page.scorecard(), true), cells(turned.scorecard(), false));
        expectSame(pair, "specs", cells(page.specs(), true), cells(turned.specs(), false));
        expectSame(pair, "capabilities", cells(page.capabilities(), true), cells(turned.capabilities(), false));
        expectSame(
                pair, "questions", page.questions().size(), turned.questions().size());
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.replaceAll("[.,;:]", "").split(" ", -1)).stream()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private static List<String> cells(PairTable table, boolean left) {
        return table.rows().stream()
                .map(row -> left ? row.left() : row.right())
                .map(cell -> cell.text() + cell.mark() + cell.state())
                .toList();
    }

    private void expectSame(Pair pair, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            breach(pair, "%s differ when turned round:%n  %s%n  %s".formatted(what, expected, actual));
        }
    }

    private void breach(Pair pair, String text) {
        breaches.add("%s vs %s: %s".formatted(pair.left().slug(), pair.right().slug(), text));
    }

    /** The checks of one page. */
    private final class Checks {

        private final Pair pair;
        private final Comparison comparison;
        private final ComparisonPage page;

        Checks(Pair pair, Comparison comparison, ComparisonPage page) {
            this.pair = pair;
            this.comparison = comparison;
            this.page = page;
        }

        void run() {
            prose();
            capabilities();
            verdict();
            counts();
        }

        private void prose() {
            KnownNumbers numbers = KnownNumbers.of(comparison, page);
            for (String sentence : Prose.of(page)) {
                String plain = Prose.withoutNames(
                        sentence, pair.left().name(), pair.right().name());
                ReadSentence read = ReadSentence.of(plain);
                read.faults().forEach(fault -> breach(pair, fault + " in: " + sentence));
                numbers.strangerAmong(read.numbers())
                        .ifPresent(number -> breach(pair, "nowhere else: " + number + " in: " + sentence));
            }
            if (numbers.tables().contains("null") && !pairNames().contains("null")) {
                breach(pair, "null in: " + numbers.tables());
            }
        }

        /** Beside sentences and tables: addresses, headings and labels, which vary less than the pairs do. */
        void noNullAnywhere() {
            PageText.of(page).stream()
                    .filter(text -> text.contains("null") && !pairNames().contains("null"))
                    .forEach(text -> breach(pair, "null in: " + text));
        }

        private String pairNames() {
            return pair.left().name() + pair.right().name();
        }

        private void capabilities() {
            for (Row row : page.capabilities().rows()) {
                for (Capability capability : Capability.values()) {
                    if (row.label().equals(Labels.of(capability))) {
                        expectState(capability, row.left(), pair.left());
                        expectState(capability, row.right(), pair.right());
                    }
                }
            }
            pair.sides().stream()
                    .filter(model -> model.has(Capability.VISION))
                    .filter(model -> model.support(Capability.MULTIMODAL) == Support.NO)
                    .forEach(model -> breach(pair, "sees but is not multimodal: " + model.slug()));
        }

        private void expectState(Capability capability, Cell cell, Model model) {
            Cell.State expected = switch (model.support(capability)) {
                case YES -> Cell.State.YES;
                case NO -> Cell.State.NO;
                case UNKNOWN -> Cell.State.UNKNOWN;
            };
            if (cell.state() != expected) {
                breach(pair, "%s of %s is shown as %s".formatted(capability, model.slug(), cell.state()));
            }
        }

        private void verdict() {
            boolean priced = comparison.costs().monthly() instanceof CostComparison.Compared;
            boolean needsPrices = switch (comparison.verdict().rule()) {
                case DIFFERENT_KINDS, STILL_SOLD, PRICE_MISSING -> false;
                default -> true;
            };
            if (needsPrices && !priced) {
                breach(pair, "a verdict on cost without both prices: " + comparison.verdict());
            }
            if (comparison.verdict().pick().isPresent()
                    && !pair.left().kind().isComparableWith(pair.right().kind())) {
                breach(pair, "a winner between different kinds");
            }
            for (Side side : Side.values()) {
                comparison.tradeoffs().of(side).forEach(tradeoff -> onlyWhereKnown(side, tradeoff));
            }
        }

        private void onlyWhereKnown(Side side, Tradeoff tradeoff) {
            if (tradeoff instanceof Tradeoff.Capabilities(List<Capability> only)) {
                only.stream()
                        .filter(capability -> capability != Capability.TOOL_USE)
                        .filter(capability -> pair.of(side.other()).support(capability) != Support.NO)
                        .forEach(capability -> breach(pair, "an advantage over an unknown: " + capability));
            }
        }

        private void counts() {
            for (Side side : Side.values()) {
                int counted = comparison.costs().routes().of(side).routes();
                int listed = pair.of(side).offeredRoutes().size();
                if (counted != listed) {
                    breach(pair, "%d routes counted and %d listed".formatted(counted, listed));
                }
            }
            long groups = page.neighbours().stream()
                    .map(LinkGroup::links)
                    .mapToLong(List::size)
                    .sum();
            long distinct = page.neighbours().stream()
                    .flatMap(group -> group.links().stream())
                    .map(Link::href)
                    .distinct()
                    .count();
            if (groups != distinct) {
                breach(pair, "a neighbour is linked twice");
            }
        }
    }
}
