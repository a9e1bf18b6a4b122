package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Routes;
import dev.pairwise.comparison.BreakEven.CheaperAtEveryMix;
import dev.pairwise.comparison.BreakEven.End;
import dev.pairwise.comparison.BreakEven.EqualAtEveryMix;
import dev.pairwise.comparison.BreakEven.EqualAtOneEnd;
import dev.pairwise.comparison.BreakEven.EqualInPart;
import dev.pairwise.comparison.BreakEven.Flips;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakEvenTests {

    private static final Workload LONG = new Workload(1, 100, 900, 0, 0);

    @Test
    void isCheaperAtEveryMixWhereBothPricesAreLower() {
        holds(route("2.5", "10"), route("0.1", "0.3"), new CheaperAtEveryMix(Side.RIGHT), Workload.DEFAULT);
        holds(route("0.1", "0.3"), route("2.5", "10"), new CheaperAtEveryMix(Side.LEFT), Workload.DEFAULT);
    }

    @Test
    void flipsWhereTheLinesCross() {
        // (1 - x) + 9x = 3(1 - x) + 3x
        holds(route("1", "9"), route("3", "3"), flips(Side.LEFT, "0.25"), Workload.DEFAULT);
        holds(route("3", "3"), route("1", "9"), flips(Side.RIGHT, "0.25"), Workload.DEFAULT);
    }

    @Test
    void isEqualAtOneEnd() {
        holds(route("1", "2"), route("1", "3"), new EqualAtOneEnd(Side.LEFT, End.ALL_INPUT), Workload.DEFAULT);
        holds(route("2", "1"), route("3", "1"), new EqualAtOneEnd(Side.LEFT, End.ALL_OUTPUT), Workload.DEFAULT);
        holds(route("1", "3"), route("1", "2"), new EqualAtOneEnd(Side.RIGHT, End.ALL_INPUT), Workload.DEFAULT);
    }

    @Test
    void isEqualAtEveryMixWithinTheToleranceOfATie() {
        holds(route("1", "2"), route("1", "2"), new EqualAtEveryMix(), Workload.DEFAULT);
        holds(route("1", "2"), route("1.01", "1.99"), new EqualAtEveryMix(), Workload.DEFAULT);
    }

    @Test
    void respectsTheSharesOfCacheAndBatch() {
        Routes.Builder cached = route("2", "9").cacheRead("0.5");
        Routes.Builder batched = route("3", "3").batch("1", "1");

        holds(cached, route("1", "4"), flips(Side.LEFT, "0.090909"), new Workload(1, 800, 250, 100, 0));
        holds(cached, route("1", "4"), new CheaperAtEveryMix(Side.RIGHT), Workload.DEFAULT);
        holds(batched, route("2", "2"), new CheaperAtEveryMix(Side.LEFT), new Workload(1, 800, 250, 0, 100));
        holds(batched, route("2", "2"), new EqualAtEveryMix(), new Workload(1, 800, 250, 0, 50));
    }

    @Test
    void flipsAtTheBoundOfATier() {
        Routes.Builder tiered = route("1", "1").above(400, "3", "3");

        holds(tiered, route("2", "2"), flips(Side.RIGHT, "0.6"), LONG);
    }

    @Test
    void flipsMoreThanOnceWhereATierMakesItSo() {
        Routes.Builder tiered = route("1", "9").above(800, "4", "4");

        // 4 against 3 above 800 tokens in; below that (1 - x) + 9x, which passes 3 at a fourth
        holds(tiered, route("3", "3"), flips(Side.RIGHT, "0.2", "0.25"), LONG);
    }

    @Test
    void isEqualInPartWhereOnlyTiersDiffer() {
        Routes.Builder early = route("1", "1").above(300, "2", "2");
        Routes.Builder late = route("1", "1").above(600, "2", "2");

        holds(early, late, new EqualInPart(Side.RIGHT), LONG);
        holds(early, route("1", "1"), new EqualAtOneEnd(Side.RIGHT, End.ALL_OUTPUT), LONG);
    }

    @Test
    void ignoresTiersThatNoRequestReaches() {
        holds(route("1", "1").above(1_000, "9", "9"), route("2", "2"), new CheaperAtEveryMix(Side.LEFT), LONG);
    }

    @Test
    void needsNoTokens() {
        holds(route("1", "9"), route("3", "3"), flips(Side.LEFT, "0.25"), new Workload(1, 0, 0, 0, 0));
    }

    private static Flips flips(Side first, String... shares) {
        return new Flips(first, List.of(shares).stream().map(BigDecimal::new).toList());
    }

    private static void holds(Routes.Builder left, Routes.Builder right, BreakEven expected, Workload workload) {
        Sides<CheapestRoute.Found> routes = new Sides<>(found(left, workload), found(right, workload));

        assertThat(rounded(BreakEven.between(routes))).isEqualTo(expected);
        assertThat(rounded(BreakEven.between(routes.swapped()))).isEqualTo(swapped(expected));
    }

    private static CheapestRoute.Found found(Routes.Builder route, Workload workload) {
        return (CheapestRoute.Found) CheapestRoute.of(model("m").route(route).build(), workload);
    }

    private static BreakEven rounded(BreakEven exact) {
        return exact instanceof Flips flips
                ? new Flips(
                        flips.cheaperFirst(),
                        flips.outputShares().stream()
                                .map(BreakEvenTests::rounded)
                                .toList())
                : exact;
    }

    private static BigDecimal rounded(BigDecimal share) {
        return share.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static BreakEven swapped(BreakEven breakEven) {
        return switch (breakEven) {
            case Flips flips -> new Flips(flips.cheaperFirst().other(), flips.outputShares());
            case CheaperAtEveryMix(Side cheaper) -> new CheaperAtEveryMix(cheaper.other());
            case EqualAtOneEnd(Side cheaper, End end) -> new EqualAtOneEnd(cheaper.other(), end);
            case EqualInPart(Side cheaper) -> new EqualInPart(cheaper.other());
            case EqualAtEveryMix equal -> equal;
        };
    }

    private static Routes.Builder route(String input, String output) {
        return Routes.at("host").priced(input, output);
    }
}
