package dev.pairwise.page;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.wording.English;
import dev.pairwise.wording.Money;
import dev.pairwise.wording.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every number that a pair page may say: those of its tables and of its findings, in the form in which pages print them. */
final class KnownNumbers {

    /** Of the rules that every page states. */
    private static final Set<String> OF_RULES = Set.of("1", "70", "30", "70%", "30%", "1,000,000", "1k", "180");

    private final Set<String> known = new HashSet<>(OF_RULES);
    private final Set<String> foundInTables = new HashSet<>();
    private final Iterator<?> findings;
    private final String tables;

    private KnownNumbers(Comparison comparison, Folded folded, String tables) {
        known.add(String.valueOf(folded.tests()));
        known.add(String.valueOf(folded.scores()));
        this.findings = findings(comparison).iterator();
        this.tables = tables;
    }

    /** All that the tables of the page say. */
    String tables() {
        return tables;
    }

    static KnownNumbers of(Comparison comparison, ComparisonPage page) {
        return new KnownNumbers(
                comparison,
                Folded.of(comparison, page.benchmarks()),
                String.join(
                        "\n",
                        PageText.of(
                                page.left(),
                                page.right(),
                                page.scorecard(),
                                page.specs(),
                                page.pricing(),
                                page.capabilities(),
                                page.benchmarks().comparable(),
                                page.benchmarks().notComparable(),
                                page.verdict().figures(),
                                page.monthlyCost().form(),
                                page.monthlyCost().left(),
                                page.monthlyCost().right(),
                                page.freshness(),
                                page.switching().forth().swaps(),
                                page.switching().back().swaps())));
    }

    /** How many results the page leaves to the pages of the models. */
    private record Folded(int tests, int scores) {

        static Folded of(Comparison comparison, BenchmarkSection section) {
            int tests = comparison.evidence().tests().size()
                    + comparison.evidence().faithfulness().size();
            int scores = alone(comparison, Side.LEFT) + alone(comparison, Side.RIGHT);
            return new Folded(
                    tests
                            - section.comparable().size()
                            - section.notComparable().size(),
                    scores - section.leftOnly().size() - section.rightOnly().size());
        }

        private static int alone(Comparison comparison, Side side) {
            List<Benchmark> others = comparison.evidence().taken().of(side.other());
            return (int) comparison.pair().of(side).scores().stream()
                    .filter(score -> !others.contains(score.benchmark()))
                    .map(score -> List.of(score.benchmark(), score.value(), score.selfReported()))
                    .distinct()
                    .count();
        }
    }

    private static List<?> findings(Comparison comparison) {
        return List.of(
                comparison.costs().gap(),
                comparison.costs().prices(),
                comparison.costs().blend(),
                comparison.costs().breakEven(),
                comparison.limits(),
                comparison.evidence().tally(),
                comparison.evidence().either(),
                comparison.tradeoffs(),
                comparison.providers().counts(),
                comparison.lifecycles(),
                comparison.workload(),
                comparison.releases(),
                comparison.workload().tokensPerRequest(),
                comparison.providers().shared().size(),
                comparison.evidence().inCommon(),
                comparison.evidence().tally().shared(),
                comparison.costs().backing().stream()
                        .flatMap(Optional::stream)
                        .flatMap(backing -> Stream.of(backing.othersCharging(), backing.notBelieved()))
                        .toList());
    }

    /** Findings are written out one after another until the number is found; most pages only say numbers of the first. */
    private boolean standsInFindings(String number) {
        while (!known.contains(number) && findings.hasNext()) {
            visit(findings.next());
        }
        return known.contains(number);
    }

    private boolean standsInTables(String number) {
        return foundInTables.contains(number) || (isPrintedInTables(number) && foundInTables.add(number));
    }

    private boolean isPrintedInTables(String number) {
        for (int at = tables.indexOf(number); at >= 0; at = tables.indexOf(number, at + 1)) {
            if (isEdge(at - 1) && isEdge(at + number.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isEdge(int at) {
        return at < 0 || at >= tables.length() || !Character.isLetterOrDigit(tables.charAt(at));
    }

    private void addNumbersOf(String text) {
        known.addAll(PrintedNumbers.of(text));
    }

    private void add(long number) {
        known.add(Numbers.exact(number));
        known.add(Numbers.tokens(Math.max(number, 1)));
        known.add(number + "%");
        if (number < 20) {
            known.add(English.inWords((int) number));
        }
    }

    private void visit(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> addNumbersOf(text);
            case Usd amount -> {
                known.add(Money.sum(amount));
                known.add(Money.exact(amount));
            }
            case TokenCount count -> add(count.value());
            case PartialDate date -> {
                add(date.year());
                date.day().ifPresent(this::add);
                known.add(Integer.toString(date.year()));
            }
            case LocalDate date -> visit(PartialDate.of(date));
            case BigDecimal number -> visitDecimal(number);
            case Integer number -> add(number);
            case Long number -> add(number);
            case Optional<?> optional -> optional.ifPresent(this::visit);
            case Iterable<?> list -> list.forEach(this::visit);
            case Map<?, ?> map -> map.values().forEach(this::visit);
            case CostGap gap -> visitGap(gap);
            case Record row -> visitRecord(row);
            default -> {}
        }
    }

    private void visitDecimal(BigDecimal number) {
        known.add(Numbers.decimal(number));
        known.add(Numbers.decimal(number, 0));
        known.add(Numbers.decimal(number, 1));
        if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0) {
            addNumbersOf(Numbers.percent(number));
            known.add(Numbers.percent(number));
        }
    }

    private void visitGap(CostGap gap) {
        visit(gap.amount());
        visit(gap.costs().left());
        visit(gap.costs().right());
        visitDecimal(gap.shareOfDearer());
        gap.times().ifPresent(times -> known.add(Numbers.times(times)));
    }

    private void visitRecord(Record row) {
        for (RecordValues.Accessor accessor : RecordValues.accessors(row.getClass())) {
            visit(accessor.of(row));
        }
    }

    /** The first number of a sentence that stands nowhere else. */
    Optional<String> strangerAmong(List<String> numbers) {
        for (String printed : numbers) {
            String number = withoutCommasAtEnd(printed);
            if (!standsInTables(number) && !standsInFindings(number)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private static String withoutCommasAtEnd(String number) {
        return number.endsWith(",") ? withoutCommasAtEnd(number.substring(0, number.length() - 1)) : number;
    }
}
