package dev.pairwise.wording;

import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Status;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.ModelFilter;
import dev.pairwise.comparison.ModelOrder;
import dev.pairwise.comparison.Range;
import dev.pairwise.comparison.Standings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelListWordingTests {

    private static final FilterWording FILTERS = new FilterWording(Standings.of(Models.catalogue(
                    model("m").maker("acme").route(Routes.at("big-host")).build()))
            .list());

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(
                        new ModelFilter.OfMakers(Set.of(new Slug("acme"), new Slug("zen"))), "made by Acme or zen"),
                Arguments.of(new ModelFilter.AtProvider(new Slug("big-host")), "offered by Big Host"),
                Arguments.of(new ModelFilter.Can(Capability.TOOL_USE), "with tool use"),
                Arguments.of(new ModelFilter.Publishing(Openness.OPEN_WEIGHTS), "open weights"),
                Arguments.of(new ModelFilter.Publishing(Openness.PROPRIETARY), "closed weights"),
                Arguments.of(new ModelFilter.InStatus(Status.DELISTED), "delisted"),
                Arguments.of(new ModelFilter.OfKinds(Set.of(Kind.CHAT, Kind.CODING_AGENT)), "language models"),
                Arguments.of(
                        new ModelFilter.OfKinds(Set.of(Kind.EMBEDDING, Kind.CODING_AGENT)),
                        "coding models or embedding models"),
                Arguments.of(
                        new ModelFilter.ContextWithin(Range.atLeast(new TokenCount(131_072))),
                        "at least 131,072 tokens of context"),
                Arguments.of(
                        new ModelFilter.MaxOutputWithin(
                                new Range<>(Optional.of(new TokenCount(1_000)), Optional.of(new TokenCount(8_000)))),
                        "1,000 to 8,000 tokens of output"),
                Arguments.of(
                        new ModelFilter.PriceWithin(Rate.INPUT, Range.atMost(Usd.of("2.5"))),
                        "input at most $2.50 per million tokens"),
                Arguments.of(
                        new ModelFilter.PriceWithin(Rate.OUTPUT, Range.atLeast(Usd.of("1"))),
                        "output at least $1 per million tokens"),
                Arguments.of(new ModelFilter.MonthlyCostWithin(Range.atMost(Usd.of("1000"))), "at most $1,000 a month"),
                Arguments.of(
                        new ModelFilter.ReleasedWithin(Range.atLeast(LocalDate.of(2026, 1, 1))),
                        "released on 2026-01-01 or later"),
                Arguments.of(
                        new ModelFilter.ReleasedWithin(Range.atMost(LocalDate.of(2026, 1, 1))),
                        "released on 2026-01-01 or earlier"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void saysEachCondition(ModelFilter filter, String condition) {
        assertThat(FILTERS.conditions("", List.of(filter))).containsExactly(condition);
    }

    @Test
    void saysWhatWasFoundAmongHowMany() {
        List<String> conditions = FILTERS.conditions("gpt", List.of(new ModelFilter.InStatus(Status.ACTIVE)));

        assertThat(ModelListWording.found(12, 1_160, conditions, Optional.empty()))
                .isEqualTo("12 of 1,160 models: matching “gpt” and active; best match first.");
        assertThat(ModelListWording.found(0, 1_160, conditions, Optional.empty()))
                .isEqualTo("None of 1,160 models is found: matching “gpt” and active.");
        assertThat(ModelListWording.found(1_160, 1_160, List.of(), Optional.of(ModelOrder.by(ModelOrder.Key.NAME))))
                .isEqualTo("1,160 models, in order of name.");
        assertThat(ModelListWording.found(1, 1, List.of(), Optional.of(ModelOrder.by(ModelOrder.Key.NAME))))
                .isEqualTo("1 model, in order of name.");
    }

    @Test
    void saysThatWhatIsUnknownIsLeftOutOnlyWhereSomethingCanBe() {
        assertThat(FilterWording.unknown(List.of(new ModelFilter.Can(Capability.VISION))))
                .contains("What is unknown meets no condition.");
        assertThat(FilterWording.unknown(List.of(new ModelFilter.AtProvider(new Slug("big-host")))))
                .isEmpty();
    }

    @Test
    void saysEachOrderInItsOwnWay() {
        List<String> orders = Arrays.stream(ModelOrder.Key.values())
                .flatMap(key -> Arrays.stream(ModelOrder.Direction.values())
                        .map(direction -> ModelOrderWording.of(Optional.of(new ModelOrder(key, direction)))))
                .toList();

        assertThat(orders).doesNotHaveDuplicates().contains("newest first", "cheapest input first");
    }

    @Test
    void countsAliases() {
        assertThat(ModelListWording.aliases(1))
                .isEqualTo("1 rolling alias, which points to another model today, comes after the last one.");
        assertThat(ModelListWording.aliases(2))
                .isEqualTo("2 rolling aliases, which point to another model today, come after the last one.");
    }

    @Test
    void saysOfWhichRouteAndDayPricesAreOnlyWhereTheyAreShown() {
        assertThat(ModelListWording.caption(true, true)).contains("cheapest route", "on the day beside them");
        assertThat(ModelListWording.caption(true, false))
                .contains("cheapest route")
                .doesNotContain("day");
        assertThat(ModelListWording.caption(false, true)).isEqualTo("Chosen facts of each model.");
    }

    @Test
    void saysThatNotAllMakersAreListed() {
        assertThat(ModelListWording.anyMaker(9, 9)).isEqualTo("Any maker");
        assertThat(ModelListWording.anyMaker(300, 5_000)).isEqualTo("Any of 5,000 makers (the largest are listed)");
    }
}
