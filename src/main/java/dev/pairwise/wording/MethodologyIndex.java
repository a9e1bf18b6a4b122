package dev.pairwise.wording;

import dev.pairwise.comparison.IndexRules;
import dev.pairwise.comparison.Indexability.Ground;
import dev.pairwise.comparison.Indexability.Lack;
import dev.pairwise.comparison.RivalChoice;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Twins;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which pairs search engines are asked to index. */
final class MethodologyIndex {

    private MethodologyIndex() {}

    static MethodologyChapter indexable(Standings standings) {
        return new MethodologyChapter(
                "indexable",
                "Indexable pairs",
                List.of(
                        "Every pair has a page. Search engines are asked to index those that somebody would look for and find an answer on: all conditions hold, and at least one of the grounds. The others can be reached, ask not to be indexed and stay out of the sitemap.",
                        "Today that is %s."
                                .formatted(English.count(
                                        standings.indexablePairs().count(), "indexable pair", "indexable pairs"))),
                Stream.of(
                                Arrays.stream(Lack.values()).map(MethodologyIndex::condition),
                                Arrays.stream(Ground.values()).map(MethodologyIndex::ground),
                                thresholds())
                        .flatMap(entries -> entries)
                        .toList());
    }

    private static Entry condition(Lack lack) {
        return new Entry(
                id("index-condition", lack),
                "Condition",
                switch (lack) {
                    case LANGUAGE_MODELS -> "two language models";
                    case MODELS_OF_THEIR_OWN -> "no rolling alias";
                    case TWO_PRODUCTS -> "two products";
                    case PRICE_OR_OPEN_WEIGHTS -> "a price or open weights each";
                    case KNOWN_SPECS -> "%s rows known on both sides".formatted(Numbers.exact(IndexRules.KNOWN_SPECS));
                    case KNOWN_DIFFERENCE -> "a known difference";
                    case GROUND -> "one ground at least";
                },
                switch (lack) {
                    case LANGUAGE_MODELS -> "Other kinds have no common questions.";
                    case MODELS_OF_THEIR_OWN -> "An alias is another name of a model that has its own pairs.";
                    case TWO_PRODUCTS ->
                        "Not twins: one maker, names that differ in a date or a way of serving alone, and releases within %s days."
                                .formatted(Numbers.exact(Twins.DAYS_APART));
                    case PRICE_OR_OPEN_WEIGHTS -> "Both can be had.";
                    case KNOWN_SPECS ->
                        "Rows of the specifications with a value. Not disclosed is no value, inputs and outputs are two rows, and status and date of retirement are one.";
                    case KNOWN_DIFFERENCE ->
                        "Something besides name, family and dates: a capability, a row of the specifications, a limit or the cost, by more than a tie.";
                    case GROUND -> "One of the grounds below makes somebody look for the pair.";
                });
    }

    private static Entry ground(Ground ground) {
        return new Entry(
                id("index-ground", ground),
                "Ground",
                switch (ground) {
                    case NEAREST_RIVALS -> "nearest rivals";
                    case SAME_LINE -> "one family line";
                    case SAME_MAKER_AND_TIME -> "one maker, one time";
                    case SHARED_TEST -> "a shared test";
                    case BOTH_WIDELY_OFFERED -> "both widely offered";
                    case ALIKE_IN_COST_AND_TIME -> "alike in cost and time";
                },
                switch (ground) {
                    case NEAREST_RIVALS ->
                        "One is among the %s nearest rivals of the other.".formatted(Numbers.exact(RivalChoice.KEPT));
                    case SAME_LINE -> "Versions of one product of one maker.";
                    case SAME_MAKER_AND_TIME ->
                        "Models of one maker, released within %s months of each other."
                                .formatted(Numbers.exact(IndexRules.MONTHS_OF_ONE_MAKER));
                    case SHARED_TEST ->
                        "A like-for-like test compares them, and both are among the %s of its takers with most providers."
                                .formatted(Numbers.exact(IndexRules.TAKERS_OF_A_TEST));
                    case BOTH_WIDELY_OFFERED ->
                        "Both are among the %s language models with most providers."
                                .formatted(Numbers.exact(IndexRules.WIDELY_OFFERED));
                    case ALIKE_IN_COST_AND_TIME ->
                        "At least %s providers each, both among the %s of their months with most, costs within %s times and releases within %s months."
                                .formatted(
                                        Numbers.exact(IndexRules.PROVIDERS_OF_LIKE_MODELS),
                                        Numbers.exact(IndexRules.LIKE_MODELS_OF_A_MONTH),
                                        Numbers.exact(IndexRules.TIMES_OF_LIKE_MODELS),
                                        Numbers.exact(IndexRules.MONTHS_OF_LIKE_MODELS));
                });
    }

    private static Stream<Entry> thresholds() {
        return Stream.of(
                entry("index-rules-known-specs", "Known rows", IndexRules.KNOWN_SPECS, "Fewer make an empty page."),
                entry(
                        "twins-days-apart",
                        "Days between twins, at most",
                        Twins.DAYS_APART,
                        "Dated records of one model follow each other this closely; later ones are new versions."),
                entry(
                        "index-rules-months-of-one-maker",
                        "Months of one maker",
                        IndexRules.MONTHS_OF_ONE_MAKER,
                        "About one generation of models."),
                entry(
                        "index-rules-widely-offered",
                        "Widely offered models",
                        IndexRules.WIDELY_OFFERED,
                        "What so many sell is compared, whatever it is."),
                entry(
                        "index-rules-takers-of-a-test",
                        "Takers of a test, at most",
                        IndexRules.TAKERS_OF_A_TEST,
                        "Pairs grow as the square of the takers; the rest of them few would look for."),
                entry(
                        "index-rules-providers-of-like-models",
                        "Providers of each of two alike",
                        IndexRules.PROVIDERS_OF_LIKE_MODELS,
                        "Both are in real use."),
                entry(
                        "index-rules-times-of-like-models",
                        "Times the cost of two alike, at most",
                        IndexRules.TIMES_OF_LIKE_MODELS,
                        "Further apart they are different classes."),
                entry(
                        "index-rules-months-of-like-models",
                        "Months between two alike, at most",
                        IndexRules.MONTHS_OF_LIKE_MODELS,
                        "Further apart they were never a choice."),
                entry(
                        "index-rules-like-models-of-a-month",
                        "Like models of a month, at most",
                        IndexRules.LIKE_MODELS_OF_A_MONTH,
                        "A month that brought more would make more pairs than anybody looks for."));
    }

    private static Entry entry(String id, String name, int value, String reason) {
        return new Entry(id, name, Numbers.exact(value), reason);
    }

    private static String id(String group, Enum<?> value) {
        return group + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
