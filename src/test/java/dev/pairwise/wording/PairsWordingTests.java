package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsWordingTests {

    private static final Model UNPRICED =
            Models.model("nothing").name("Nothing").build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2 | 2    | $2,100 a month, the same
                    2 | 2.02 | $2,121 a month, about the same
                    2 | 1    | $1,050 a month, 50% less
                    1 | 2    | $2,100 a month; One costs 50% less
                    1 | 4    | $4,200 a month, 4 times as much
                    """)
    void saysWhatTheOtherCostsBesideTheOne(String own, String others, String text) {
        assertThat(cost(priced("one", own), priced("other", others))).isEqualTo(text);
    }

    @Test
    void claimsNothingWhenAPriceIsMissing() {
        assertThat(cost(priced("one", "2"), UNPRICED)).isEqualTo("no complete price is recorded");
        assertThat(cost(UNPRICED, UNPRICED)).isEqualTo("no complete price is recorded");
        assertThat(cost(UNPRICED, priced("other", "2")))
                .isEqualTo("$2,100 a month; for Nothing, no complete price is recorded");
    }

    @Test
    void saysWhatTheModelItselfCosts() {
        Model model = priced("one", "2");

        assertThat(PairsWording.own(model, cheapest(model))).isEqualTo("One costs $2,100 a month, on Host.");
        assertThat(PairsWording.own(UNPRICED, cheapest(UNPRICED)))
                .isEqualTo("What Nothing costs cannot be said: no complete price is recorded.");
    }

    @Test
    void countsTheOthersOfItsKind() {
        assertThat(PairsWording.introduction(UNPRICED, 1, Workload.DEFAULT).getFirst())
                .isEqualTo("Nothing against the only other of its kind.");
        assertThat(PairsWording.introduction(UNPRICED, 1_015, Workload.DEFAULT).getFirst())
                .isEqualTo("Nothing against 1,015 other language models, its nearest rivals first.");
    }

    private static String cost(Model one, Model other) {
        return PairsWording.cost(one, CostComparison.between(cheapest(one), cheapest(other)));
    }

    private static CheapestRoute cheapest(Model model) {
        return CheapestRoute.of(model, Workload.DEFAULT);
    }

    /** Input and output at one price, so that a million requests of 1,050 tokens cost 1,050 times it. */
    private static Model priced(String slug, String price) {
        return Models.model(slug)
                .name(English.sentenceCase(slug))
                .route(Routes.at("host").priced(price, price))
                .build();
    }
}
