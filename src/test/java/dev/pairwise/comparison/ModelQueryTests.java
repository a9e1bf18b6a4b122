package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Status;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.importing.BundledFiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelQueryTests {

    private static final Models.Builder UNKNOWN = model("unknown")
            .unknown(Field.RELEASED)
            .unknown(Field.CONTEXT_TOKENS)
            .unknown(Field.MAX_OUTPUT_TOKENS)
            .unknown(Field.OPENNESS)
            .unknown(Field.STATUS);

    static Stream<Arguments> filters() {
        return Stream.of(
                Arguments.of(
                        new ModelFilter.OfMakers(Set.of(new Slug("birch"), new Slug("cedar"))),
                        model("m").maker("cedar"),
                        model("m").maker("acme")),
                Arguments.of(
                        new ModelFilter.AtProvider(new Slug("host")),
                        model("m").route(Routes.at("host")),
                        model("m").route(Routes.at("host").ended("2026-01-01"))),
                Arguments.of(
                        new ModelFilter.Can(Capability.VISION),
                        model("m").can(Capability.VISION),
                        model("m").cannot(Capability.VISION)),
                Arguments.of(
                        new ModelFilter.Publishing(Openness.OPEN_WEIGHTS),
                        model("m").openWeights(),
                        model("m")),
                Arguments.of(
                        new ModelFilter.InStatus(Status.DEPRECATED), model("m").status(Status.DEPRECATED), model("m")),
                Arguments.of(
                        new ModelFilter.OfKinds(Set.of(Kind.CHAT, Kind.CODING_AGENT)),
                        model("m").kind(Kind.CODING_AGENT),
                        model("m").kind(Kind.EMBEDDING)),
                Arguments.of(
                        new ModelFilter.ContextWithin(Range.atLeast(new TokenCount(128_000))),
                        model("m").context(128_000),
                        model("m").context(127_999)),
                Arguments.of(
                        new ModelFilter.MaxOutputWithin(Range.atMost(new TokenCount(16_000))),
                        model("m").maxOutput(16_000),
                        model("m").maxOutput(16_001)),
                Arguments.of(
                        new ModelFilter.PriceWithin(Rate.INPUT, Range.atMost(Usd.of("2.50"))),
                        model("m").priced("2.5", "99"),
                        model("m").priced("2.51", "1")),
                Arguments.of(
                        new ModelFilter.PriceWithin(Rate.OUTPUT, Range.atLeast(Usd.of("3"))),
                        model("m").priced("1", "3"),
                        model("m").priced("1", "2.99")),
                Arguments.of(
                        new ModelFilter.MonthlyCostWithin(Range.atMost(cost("1", "1"))),
                        model("m").priced("1", "1"),
                        model("m").priced("1", "1.01")),
                Arguments.of(
                        new ModelFilter.ReleasedWithin(Range.atLeast(LocalDate.of(2025, 3, 1))),
                        model("m").released("2025-03"),
                        model("m").released("2025-02-28")));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aFilterKeepsWhatMeetsIt(ModelFilter filter, Models.Builder meets, Models.Builder fails) {
        assertThat(filter.accepts(listed(meets))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aFilterDropsWhatFailsIt(ModelFilter filter, Models.Builder meets, Models.Builder fails) {
        assertThat(filter.accepts(listed(fails))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void anUnknownValueNeverMeetsAFilter(ModelFilter filter, Models.Builder meets, Models.Builder fails) {
        assertThat(filter.accepts(listed(UNKNOWN))).isEqualTo(filter instanceof ModelFilter.OfKinds);
    }

    @Test
    void aYearAloneIsReleasedWithinOnlyWhereAllOfItIs() {
        ModelFilter within = new ModelFilter.ReleasedWithin(
                new Range<>(Optional.of(LocalDate.of(2025, 1, 1)), Optional.of(LocalDate.of(2025, 6, 30))));

        assertThat(within.accepts(listed(model("m").released("2025-06")))).isTrue();
        assertThat(within.accepts(listed(model("m").released("2025")))).isFalse();
    }

    @Test
    void anOutputLimitThatRepeatsTheContextIsUnknown() {
        ModelFilter any = new ModelFilter.MaxOutputWithin(Range.atLeast(new TokenCount(1)));

        assertThat(any.accepts(listed(model("m").context(1000).maxOutput(1000))))
                .isFalse();
    }

    @Test
    void allFiltersMustBeMet() {
        ModelQuery query = new ModelQuery(
                List.of(new ModelFilter.Can(Capability.VISION), new ModelFilter.Can(Capability.REASONING)),
                Optional.of(ModelOrder.by(ModelOrder.Key.NAME)));

        assertThat(slugs(
                        query,
                        model("sees").can(Capability.VISION),
                        model("thinks").can(Capability.REASONING),
                        model("both").can(Capability.VISION, Capability.REASONING)))
                .containsExactly("both");
    }

    @Test
    void aRangeRefusesALeastAboveItsMost() {
        assertThatThrownBy(() -> new Range<>(Optional.of(2), Optional.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeRefusesToBoundNothing() {
        assertThatThrownBy(() -> new Range<Integer>(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NAME", "PROVIDERS"},
            mode = EnumSource.Mode.EXCLUDE)
    void unknownComesLastUpAndDown(ModelOrder.Key key) {
        Models.Builder less = model("less")
                .released("2025-01")
                .context(8_000)
                .maxOutput(1_000)
                .priced("1", "1");
        Models.Builder more =
                model("more").released("2026").context(9_000).maxOutput(2_000).priced("2", "2");

        assertThat(slugs(ordered(key, ModelOrder.Direction.ASCENDING), UNKNOWN, more, less))
                .containsExactly("less", "more", "unknown");
        assertThat(slugs(ordered(key, ModelOrder.Direction.DESCENDING), UNKNOWN, less, more))
                .containsExactly("more", "less", "unknown");
    }

    @Test
    void namesAreInOrderWhateverTheirCase() {
        assertThat(slugs(
                        ordered(ModelOrder.Key.NAME, ModelOrder.Direction.ASCENDING),
                        model("a").name("Zephyr"),
                        model("b").name("alpha"),
                        model("c").name("Beta")))
                .containsExactly("b", "c", "a");
    }

    @Test
    void theNewestComeFirstWhereNoOrderIsAskedFor() {
        assertThat(slugs(
                        ModelQuery.ALL,
                        model("a").released("2025-01"),
                        model("b").released("2026-01")))
                .containsExactly("b", "a");
    }

    @Test
    void theMostProvidersComeFirstAndTiesAreInOrderOfSlug() {
        ModelQuery query = ordered(ModelOrder.Key.PROVIDERS, ModelOrder.Direction.DESCENDING);

        assertThat(slugs(
                        query,
                        model("none"),
                        model("one-b").route(Routes.at("x")),
                        model("one-a").route(Routes.at("y")),
                        model("two").route(Routes.at("x")).route(Routes.at("y"))))
                .containsExactly("two", "one-a", "one-b", "none");
    }

    @Test
    void withoutAnOrderTheyStayAsTheyCame() {
        assertThat(slugs(new ModelQuery(List.of(), Optional.empty()), model("z"), model("a")))
                .containsExactly("z", "a");
    }

    @ParameterizedTest
    @EnumSource
    void aListGivesTheSameOrderAsItsModelsSorted(ModelOrder.Key key) {
        ModelList list = BundledFiles.standings().list();
        ModelFilter open = new ModelFilter.Publishing(Openness.OPEN_WEIGHTS);
        for (List<ModelFilter> filters : List.of(List.<ModelFilter>of(), List.of(open))) {
            ModelQuery query = new ModelQuery(filters, Optional.of(ModelOrder.by(key)));

            assertThat(query.of(list)).isEqualTo(query.of(list.models()));
        }
    }

    @Test
    void rollingAliasesAreListedApart() {
        ModelList list = Standings.of(Models.catalogue(
                        model("m").build(), model("m-latest").rolling("m").build()))
                .list();

        assertThat(list.models())
                .extracting(listed -> listed.model().slug().value())
                .containsExactly("m");
        assertThat(list.aliases())
                .extracting(listed -> listed.model().slug().value())
                .containsExactly("m-latest");
        assertThat(list.models(List.of(list.aliases().getFirst().model()))).isEmpty();
    }

    private static ModelQuery ordered(ModelOrder.Key key, ModelOrder.Direction direction) {
        return new ModelQuery(List.of(), Optional.of(new ModelOrder(key, direction)));
    }

    private static Usd cost(String input, String output) {
        return listed(model("m").priced(input, output)).monthlyCost().orElseThrow();
    }

    private static List<String> slugs(ModelQuery query, Models.Builder... models) {
        return query.of(Arrays.stream(models).map(ModelQueryTests::listed).toList()).stream()
                .map(listed -> listed.model().slug().value())
                .toList();
    }

    private static ListedModel listed(Models.Builder model) {
        return Standings.of(Models.catalogue(model.build())).list().of(model.build());
    }
}
