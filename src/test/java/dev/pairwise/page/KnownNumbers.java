package dev.pairwise.page;

import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.wording.English;
import dev.pairwise.wording.Money;
import dev.pairwise.wording.Numbers;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every number that a pair page may say: those of its tables and of its findings, in the form in which pages print them. */
final class KnownNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,-])\\$?\\d[\\d,]*(?:\\.\\d+)*[km%]?(?![\\w-])");

    private final Set<String> known = new HashSet<>();
    private final Comparison comparison;
    private final String tables;

    private KnownNumbers(Comparison comparison, String tables) {
        this.comparison = comparison;
        this.tables = tables;
    }

    static KnownNumbers of(Comparison comparison, ComparisonPage page) {
        return new KnownNumbers(
                comparison,
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

    /** Only asked for when a number stands in no table, which is seldom. */
    private Set<String> ofFindings() {
        if (known.isEmpty()) {
            visit(comparison.costs().gap());
            visit(comparison.costs().prices());
            visit(comparison.costs().blend());
            visit(comparison.costs().breakEven());
            visit(comparison.limits());
            visit(comparison.evidence().tally());
            add(comparison.evidence().either());
            visit(comparison.tradeoffs());
            visit(comparison.providers().counts());
            visit(comparison.lifecycles());
            visit(comparison.workload());
            visit(comparison.releases());
            add(comparison.workload().tokensPerRequest());
            add(comparison.providers().shared().size());
            add(comparison.evidence().inCommon());
            add(comparison.evidence().tally().shared());
            known.addAll(Set.of("1", "70", "30", "70%", "30%", "1,000,000", "1k", "180"));
        }
        return known;
    }

    private boolean standsInTables(String number) {
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
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            known.add(matcher.group());
        }
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
        for (var component : row.getClass().getRecordComponents()) {
            try {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                visit(accessor.invoke(row));
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError(impossible.getMessage(), impossible);
            }
        }
    }

    /** The first number of a sentence that stands nowhere else. */
    Optional<String> strangerIn(String sentence) {
        Matcher matcher = NUMBER.matcher(sentence);
        while (matcher.find()) {
            String number = matcher.group().replaceAll(",+$", "");
            if (!standsInTables(number) && !ofFindings().contains(number)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
