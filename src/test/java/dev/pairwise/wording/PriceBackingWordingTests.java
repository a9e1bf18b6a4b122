package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Routes;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceBackingWordingTests {

    @Test
    void namesTheSourceAndCountsWhoChargesTheSame() {
        Contest contest = Contest.of(
                nova -> nova.route(Routes.at("one").priced("1", "4"))
                        .route(Routes.at("two").priced("1", "4"))
                        .route(Routes.at("two").modelId("again").priced("1", "4"))
                        .route(Routes.at("three").priced("1", "4"))
                        .route(Routes.at("four").priced("1", "5")),
                atlas -> atlas.route(Routes.at("one").priced("2", "2")));

        assertThat(contest.<List<String>>inBothOrders(PriceBackingWording::of))
                .allSatisfy(
                        sentences -> assertThat(sentences)
                                .containsExactlyInAnyOrder(
                                        "The price of Nova 2 is that of One as given by test, checked on 2026-06-15; two other providers charge the same.",
                                        "The price of Atlas is that of One as given by test, checked on 2026-06-15; no other provider charges the same."));
    }

    @Test
    void saysThatALowerPriceIsNotBelieved() {
        Contest contest = Contest.of(
                nova -> nova.priced("2", "8").route(Routes.gateway("two").priced("1", "4")), atlas -> atlas);

        assertThat(contest.<List<String>>inBothOrders(PriceBackingWording::of))
                .allSatisfy(
                        sentences -> assertThat(sentences)
                                .singleElement()
                                .asString()
                                .endsWith(
                                        "; no other provider charges the same, and a lower price at one is too low to be believed."));
    }

    @Test
    void isSilentOnAPassedOverPriceThatIsNotLowerThanTheOneUsed() {
        Contest contest = Contest.of(
                nova -> nova.priced("10", "10")
                        .route(Routes.gateway("two").priced("9.95", "9.95"))
                        .route(Routes.at("three").priced("9.85", "9.85")),
                atlas -> atlas);

        assertThat(contest.<List<String>>inBothOrders(PriceBackingWording::of))
                .allSatisfy(sentences -> assertThat(sentences)
                        .singleElement()
                        .asString()
                        .contains("is that of Three")
                        .doesNotContain("believed"));
    }

    @Test
    void saysThatASourceDisagrees() {
        Contest contest = Contest.of(
                nova -> nova.route(Routes.at("one")
                        .priced("1", "4")
                        .claim(Rate.OUTPUT, "5", Provenances.of("other", "2026-09-01"))),
                atlas -> atlas.route(Routes.at("one")
                        .priced("2", "2")
                        .claim(Rate.CACHE_READ, "5", Provenances.of("other", "2026-09-01"))));

        assertThat(contest.<List<String>>inBothOrders(PriceBackingWording::of))
                .allSatisfy(sentences -> assertThat(sentences)
                        .filteredOn(sentence -> sentence.contains("another source"))
                        .singleElement()
                        .asString()
                        .startsWith("The price of Nova 2")
                        .endsWith(", and another source gives another price, named under Pricing."));
    }

    @Test
    void saysNothingOfAPriceThatIsNotKnown() {
        assertThat(Contest.of(nova -> nova, atlas -> atlas).<List<String>>inBothOrders(PriceBackingWording::of))
                .containsOnly(List.of());
    }
}
