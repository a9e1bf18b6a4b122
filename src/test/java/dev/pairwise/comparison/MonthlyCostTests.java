package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pairwise.catalogue.PriceTier;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.MonthlyCost.Assumption;
import dev.pairwise.comparison.MonthlyCost.Charge;
import dev.pairwise.comparison.MonthlyCost.Line;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyCostTests {

    @ParameterizedTest
    @CsvSource({"2.50, 10, 4500, 4.5", "0.10, 0.30, 155, 0.155"})
    void comesToTheKnownFiguresAtTheDefaultWorkload(String input, String output, String month, String thousand) {
        MonthlyCost cost = cost(Routes.at("host").priced(input, output), Workload.DEFAULT);

        assertThat(cost.total()).isEqualTo(Usd.of(month));
        assertThat(cost.perThousandRequests()).isEqualTo(Usd.of(thousand));
        assertThat(cost.assumptions()).isEmpty();
    }

    @Test
    void showsHowItComesAbout() {
        MonthlyCost cost = cost(Routes.at("host").priced("2.50", "10"), Workload.DEFAULT);

        assertThat(cost.lines())
                .extracting(Line::charge, line -> line.requests().toPlainString(), Line::rate, Line::amount)
                .containsExactly(
                        tuple(Charge.INPUT, "1000000", Rate.INPUT, Usd.of("2000")),
                        tuple(Charge.OUTPUT, "1000000", Rate.OUTPUT, Usd.of("2500")));
    }

    @Test
    void readsCachedInputAtItsOwnPrice() {
        Workload workload = new Workload(100_000, 6_000, 400, 50, 0);

        MonthlyCost cost = cost(Routes.at("host").priced("2", "10").cacheRead("0.5"), workload);

        assertThat(cost.total()).isEqualTo(Usd.of("1150"));
        assertThat(cost.assumptions()).isEmpty();
    }

    @Test
    void saysWhenCachedInputCostsAsMuchAsInput() {
        Workload workload = new Workload(100_000, 6_000, 400, 50, 0);

        MonthlyCost cost = cost(Routes.at("host").priced("2", "10"), workload);

        assertThat(cost.total()).isEqualTo(Usd.of("1600"));
        assertThat(cost.assumptions()).containsExactly(Assumption.CACHED_INPUT_AT_INPUT_PRICE);
    }

    @Test
    void billsBatchesUncachedAtTheirOwnPrices() {
        Workload workload = new Workload(1_000_000, 800, 250, 50, 40);

        MonthlyCost cost =
                cost(Routes.at("host").priced("2", "10").cacheRead("0.5").batch("1", "5"), workload);

        // 600,000 x (400 x 2 + 400 x 0.5 + 250 x 10) + 400,000 x (800 x 1 + 250 x 5), a million
        assertThat(cost.total()).isEqualTo(Usd.of("2920"));
        assertThat(cost.lines())
                .extracting(Line::charge)
                .containsExactly(
                        Charge.INPUT, Charge.CACHED_INPUT, Charge.OUTPUT, Charge.BATCH_INPUT, Charge.BATCH_OUTPUT);
    }

    @Test
    void billsBatchesAtStandardPricesWhereThereAreNoOthersAndSaysSo() {
        MonthlyCost cost =
                cost(Routes.at("host").priced("2", "10").cacheRead("0.5"), new Workload(1_000_000, 400, 10, 50, 100));

        assertThat(cost.total()).isEqualTo(Usd.of("900"));
        assertThat(cost.assumptions()).containsExactly(Assumption.BATCH_AT_STANDARD_PRICE);
    }

    @ParameterizedTest
    @CsvSource({"200000, 0.41", "200001, 0.820004"})
    void appliesATierToAllTokensOfARequestAboveItsBound(long input, String expected) {
        Routes.Builder route = Routes.at("host").priced("2", "10").above(200_000, "4", "20");

        MonthlyCost cost = cost(route, new Workload(1, input, 1_000, 0, 0));

        assertThat(cost.total()).isEqualTo(Usd.of(expected));
        assertThat(cost.tier().map(PriceTier::fromTokens).isPresent()).isEqualTo(input > 200_000);
    }

    @Test
    void appliesTheHighestTierThatIsReached() {
        Routes.Builder route =
                Routes.at("host").priced("1", "1").above(1_000, "3", "3").above(100, "2", "2");

        assertThat(cost(route, new Workload(1_000_000, 1_000, 0, 0, 0)).total()).isEqualTo(Usd.of("2000"));
        assertThat(cost(route, new Workload(1_000_000, 1_001, 0, 0, 0)).total()).isEqualTo(Usd.of("3003"));
    }

    @Test
    void keepsTheBaseRateThatATierDoesNotNameAndSaysSo() {
        Routes.Builder route = Routes.at("host")
                .priced("2", "10")
                .cacheRead("1")
                .batch("1", "5")
                .above(100, "4", "20");

        MonthlyCost cached = cost(route, new Workload(1_000_000, 200, 0, 100, 0));
        MonthlyCost batch = cost(route, new Workload(1_000_000, 200, 0, 0, 100));

        assertThat(cached.total()).isEqualTo(Usd.of("200"));
        assertThat(cached.assumptions()).containsExactly(Assumption.CACHED_INPUT_BELOW_LONG_CONTEXT_TIER);
        assertThat(batch.total()).isEqualTo(Usd.of("200"));
        assertThat(batch.assumptions()).containsExactly(Assumption.BATCH_BELOW_LONG_CONTEXT_TIER);
    }

    @Test
    void staysExactAtTheLimitsOfAWorkload() {
        Workload workload = new Workload(Workload.MOST_REQUESTS, 3, 7, 33, 67);

        MonthlyCost cost = cost(Routes.at("host").priced("0.000000001", "0.000000003"), workload);

        assertThat(cost.total()).isEqualTo(Usd.of("0.024"));
        assertThat(cost.perThousandRequests()).isEqualTo(Usd.of("0.000000000024"));
    }

    @Test
    void costsNothingWithoutTokens() {
        MonthlyCost cost = cost(Routes.at("host").priced("1", "1"), new Workload(5, 0, 0, 0, 0));

        assertThat(cost.total()).isEqualTo(Usd.ZERO);
        assertThat(cost.lines()).isEmpty();
    }

    @Test
    void addsUpToItsLines() {
        MonthlyCost cost = cost(
                Routes.at("host").priced("2.34", "11.7").cacheRead("0.345").batch("1.17", "5.85"),
                new Workload(123_457, 801, 251, 37, 13));

        BigDecimal sum = cost.lines().stream()
                .map(line -> line.requests()
                        .multiply(line.tokensPerRequest())
                        .multiply(line.pricePerMillion().amount())
                        .movePointLeft(6))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(cost.total()).isEqualTo(new Usd(sum));
    }

    @Test
    void refusesARouteWithoutAPrice() {
        assertThatThrownBy(() -> cost(Routes.at("host"), Workload.DEFAULT)).hasMessageContaining("no complete price");
    }

    private static MonthlyCost cost(Routes.Builder route, Workload workload) {
        return MonthlyCost.of(route.build("m"), workload);
    }
}
