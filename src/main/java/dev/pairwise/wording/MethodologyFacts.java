package dev.pairwise.wording;

import dev.pairwise.catalogue.Absence;
import dev.pairwise.catalogue.Precedence;
import dev.pairwise.catalogue.PricePrecedence;
import dev.pairwise.catalogue.Tolerance;
import dev.pairwise.comparison.Ages;
import dev.pairwise.comparison.LifeStage;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a fact carries, why one is missing, whose word counts and when it is old. */
final class MethodologyFacts {

    private MethodologyFacts() {}

    static MethodologyChapter facts() {
        return new MethodologyChapter(
                "facts",
                "Facts and sources",
                List.of(
                        "Every price, limit, date, capability and score carries its source, the address it was read at where there is one, the day it was last checked and the day its value last changed. A newer check of the same value moves the first day only.",
                        "What no source has said is unknown. Unknown is printed as unknown, never as No and never as zero. Nothing is concluded from it: a Yes against an unknown is not a difference. A missing value says which of the reasons below applies.",
                        "Where sources differ about a model, the highest in the ranking below is shown and the others stay beside it as disagreement. Within one rank the newer check counts, then the source that comes first in the alphabet.",
                        "Where sources differ about a price, the questions below are asked in turn until one decides. A cache or batch price is taken from a second source only where that source agrees on input and output.",
                        "Ages are counted within the catalogue and not from today, so that a page changes only when a fact does: those of prices from the newest check of a price, those of other facts from the newest check of all. Looking up a licence makes no price old."),
                Stream.of(absences(), precedences(), pricePrecedences(), tolerances(), ages())
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Entry> absences() {
        return Arrays.stream(Absence.values())
                .map(absence -> new Entry(
                        id("absence", absence),
                        "A value is missing",
                        Labels.of(absence),
                        switch (absence) {
                            case NOT_SOURCED -> "No source carried here has said.";
                            case NOT_DISCLOSED ->
                                "Parameters and architecture of a proprietary model, where its maker has published none.";
                            case NOT_APPLICABLE ->
                                "The question does not arise, such as an open-source mark for a proprietary licence.";
                            case NONE_ANNOUNCED ->
                                "An active model without a date of retirement or a successor on record.";
                        }))
                .toList();
    }

    private static List<Entry> precedences() {
        return Arrays.stream(Precedence.values())
                .map(precedence -> new Entry(
                        id("precedence", precedence),
                        "Whose word counts",
                        "rank " + place(precedence, Precedence.values()),
                        switch (precedence) {
                            case MAKER -> "A page of the maker, or of the provider the maker runs.";
                            case CURATED -> "A fact looked up for this catalogue, with its address.";
                            case MODELS_DEV_METADATA -> "The files of models.dev about models.";
                            case MODELS_DEV ->
                                "The files of models.dev about offers, which often carry facts of a model second-hand.";
                            case OTHER -> "Any other data set.";
                            case READ_FROM_NAME ->
                                "Not stated but read from a name or an id: a size in a name may be the active parameters alone.";
                        }))
                .toList();
    }

    private static List<Entry> pricePrecedences() {
        return Arrays.stream(PricePrecedence.values())
                .map(precedence -> new Entry(
                        id("price-precedence", precedence),
                        "Whose price counts",
                        "question " + place(precedence, PricePrecedence.values()),
                        switch (precedence) {
                            case PROVIDER_ITSELF ->
                                "Is it the provider's own page or interface? It goes before what others say of it, unless another record of the route is more than %s days newer: an old copy says what was charged then."
                                        .formatted(Numbers.exact(PricePrecedence.OWN_WORD_DAYS));
                            case STATES_A_PRICE ->
                                "Does it state a price, or that there is none? A record that is silent about it says nothing against one that is not.";
                            case NEWEST -> "Is it the newest? Prices move.";
                            case MODELS_DEV ->
                                "Is it from models.dev? Most routes come from there, so that lists are not mixed without need.";
                        }))
                .toList();
    }

    private static List<Entry> tolerances() {
        return List.of(
                new Entry(
                        "tolerance-percent",
                        "Numbers that agree",
                        "at most %s%% apart".formatted(Numbers.exact(Tolerance.PERCENT)),
                        "Rounded figures of one number lie this close, two different numbers hardly ever. The share is of the larger."),
                new Entry(
                        "tolerance-days",
                        "Dates that agree",
                        "in one month and at most %s days apart".formatted(Numbers.exact(Tolerance.DAYS)),
                        "A release is announced and rolled out within that time. Dates without a day agree within their month, dates without a month within their year."),
                new Entry(
                        "tolerance-texts",
                        "Names, licences and yes or no",
                        "the same",
                        "Case, spaces and punctuation do not count; sizes such as 24B are compared as numbers; detail added after a comma is no contradiction."));
    }

    private static List<Entry> ages() {
        return List.of(
                new Entry(
                        "ages-price-days",
                        "Old price",
                        "more than %s days behind".formatted(Numbers.exact(Ages.PRICE_DAYS)),
                        "Prices move within weeks. An old one is marked, and still used."),
                new Entry(
                        "ages-fact-days",
                        "Any other old fact",
                        "more than %s days behind".formatted(Numbers.exact(Ages.FACT_DAYS)),
                        "Other facts rarely move."),
                new Entry(
                        "life-stage-days-of-notice",
                        "Gone",
                        "retires within %s days".formatted(Numbers.exact(LifeStage.DAYS_OF_NOTICE)),
                        "A model counts as gone when it is retired or delisted, or when its date has passed or is this near: less time than most teams take to move. Delisted means that no provider lists it any more; retired needs a source that says so."));
    }

    private static <E extends Enum<E>> String place(E value, E[] inOrder) {
        return Numbers.exact(Arrays.asList(inOrder).indexOf(value) + 1L);
    }

    private static String id(String group, Enum<?> value) {
        return group + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
