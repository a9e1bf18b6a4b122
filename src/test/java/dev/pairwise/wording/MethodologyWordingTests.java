package dev.pairwise.wording;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.pairwise.catalogue.Absence;
import dev.pairwise.catalogue.Precedence;
import dev.pairwise.catalogue.PricePrecedence;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Tolerance;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.BestFor;
import dev.pairwise.comparison.CheapestRoute.Share;
import dev.pairwise.comparison.DecisionFit;
import dev.pairwise.comparison.Indexability;
import dev.pairwise.comparison.PassedOver;
import dev.pairwise.comparison.Preset;
import dev.pairwise.comparison.Relation;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.TestResult;
import dev.pairwise.comparison.VerdictRule;
import dev.pairwise.comparison.Workload;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodologyWordingTests {

    /** Constants that decide nothing a reader could recompute: guards of searching and of floating point. */
    private static final Set<String> NO_RULES = Set.of("Measures", "NearBox", "NearestNames", "Words");

    private static final List<MethodologyChapter> CHAPTERS = MethodologyWording.chapters(
            Standings.of(catalogue(model("small").build(), model("large").build())));

    private static final Map<String, Entry> ENTRIES =
            CHAPTERS.stream().flatMap(chapter -> chapter.entries().stream()).collect(toMap(Entry::id, entry -> entry));

    @ParameterizedTest
    @MethodSource("thresholds")
    void printsEveryThresholdOfTheRules(Field threshold) {
        String id = kebab(threshold.getDeclaringClass().getSimpleName()) + "-" + kebab(threshold.getName());

        assertThat(Optional.ofNullable(ENTRIES.get(id)))
                .hasValueSatisfying(entry -> assertThat(printed(value(threshold)))
                        .allSatisfy(number -> assertThat(entry.value()).containsPattern(alone(number))));
    }

    @Test
    void findsTheThresholdsItPrints() {
        assertThat(thresholds()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasAnEntryForEveryCaseOfARule(String id) {
        assertThat(ENTRIES.keySet()).contains(id);
    }

    @Test
    void givesEveryEntryANameAValueAndAReason() {
        assertThat(ENTRIES.values())
                .allSatisfy(entry -> assertThat(Stream.of(entry.id(), entry.value(), entry.reason()))
                        .noneMatch(String::isBlank));
    }

    @Test
    void leavesNoSlotOpenAndNoSpaceDoubled() {
        Stream<String> texts = CHAPTERS.stream()
                .flatMap(chapter -> Stream.concat(
                        chapter.paragraphs().stream(),
                        chapter.entries().stream().flatMap(entry -> Stream.of(entry.value(), entry.reason()))));

        assertThat(texts).noneMatch(text -> text.contains("%s") || text.contains("  ") || text.contains("%%"));
    }

    @Test
    void writesSentencesThatEnd() {
        assertThat(CHAPTERS.stream().flatMap(chapter -> chapter.paragraphs().stream()))
                .allSatisfy(paragraph -> assertThat(paragraph).endsWith("."));
        assertThat(ENTRIES.values())
                .allSatisfy(entry -> assertThat(entry.reason()).endsWith("."));
    }

    static Stream<Field> thresholds() {
        Stream<Class<?>> rules = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.pairwise.comparison")
                        .stream()
                        .map(type -> type.reflect());
        return Stream.of(rules, Stream.of(Tolerance.class, Money.class, Numbers.class))
                .<Class<?>>flatMap(types -> types)
                .filter(type -> !NO_RULES.contains(type.getSimpleName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(MethodologyWordingTests::isThreshold);
    }

    static Stream<String> cases() {
        return Stream.of(
                        ids("absence", Absence.values()),
                        ids("precedence", Precedence.values()),
                        ids("price-precedence", PricePrecedence.values()),
                        ids("passed-over", PassedOver.Reason.values()),
                        ids("not-comparable", TestResult.Reason.values()),
                        ids("best-for", BestFor.values()),
                        ids("decision-fit", DecisionFit.values()),
                        ids("index-condition", Indexability.Lack.values()),
                        ids("index-ground", Indexability.Ground.values()),
                        ids("continue", Relation.values()),
                        ids("preset", Preset.values()),
                        ids("share", VerdictRule.Share.values()),
                        Arrays.stream(VerdictRule.values()).map(rule -> "rule-" + rule.id()))
                .flatMap(ids -> ids);
    }

    private static Stream<String> ids(String group, Enum<?>... values) {
        return Arrays.stream(values).map(value -> group + "-" + kebab(value.name()));
    }

    private static boolean isThreshold(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
        return constant
                && !Modifier.isPrivate(field.getModifiers())
                && !field.isSynthetic()
                && !printed(value(field)).isEmpty();
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    /** How a page prints a number; nothing for what is no number. */
    private static List<String> printed(Object value) {
        return switch (value) {
            case Integer number -> List.of(Numbers.exact(number));
            case Long number -> List.of(Numbers.exact(number));
            case Double number -> List.of(Numbers.decimal(BigDecimal.valueOf(number)));
            case BigDecimal number ->
                List.of(number.compareTo(BigDecimal.ONE) < 0 ? Numbers.percent(number) : Numbers.decimal(number));
            case Share share -> List.of(share.part() + "/" + share.whole());
            case TokenCount tokens -> List.of(Numbers.tokens(tokens));
            case Usd price -> List.of(Money.exact(price));
            case Workload workload -> List.of(CostWording.workload(workload));
            case Collection<?> several ->
                several.stream().flatMap(one -> printed(one).stream()).toList();
            default -> List.of();
        };
    }

    private static Pattern alone(String number) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?![.,]?\\d)");
    }

    /** {@code CostGap} and {@code TIE_SHARE} as ids have them: {@code cost-gap}, {@code tie-share}. */
    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
