package dev.pairwise.comparison;

import static dev.pairwise.comparison.ReferenceModels.AUDIO;
import static dev.pairwise.comparison.ReferenceModels.MISTRAL;
import static dev.pairwise.comparison.ReferenceModels.NOVEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictSharesTests {

    private static Standings standings(Model... models) {
        return Standings.of(Models.catalogue(models));
    }

    @Test
    void countsEachPairOnce() {
        VerdictShares shares = VerdictShares.of(standings(AUDIO, MISTRAL, NOVEMBER));

        assertThat(shares.total()).isEqualTo(3);
        assertThat(shares.pairs())
                .containsEntry(VerdictRule.TRY_THE_CHEAPER, 1L)
                .containsEntry(VerdictRule.PRICE_MISSING, 2L)
                .containsEntry(VerdictRule.TIE, 0L);
        assertThat(shares.share(VerdictRule.Share.CHEAPER_UNMEASURED)).isEqualByComparingTo("0.3333333");
    }

    @Test
    void samplesEveryPairOfASmallCatalogue() {
        assertThat(VerdictShares.sample(standings(AUDIO, MISTRAL, NOVEMBER)))
                .isEqualTo(VerdictShares.of(standings(AUDIO, MISTRAL, NOVEMBER)));
    }

    @Test
    void samplesALargeCatalogueEvenly() {
        Model[] many = IntStream.range(0, 300)
                .mapToObj(number -> Models.model("model-" + number).build())
                .toArray(Model[]::new);

        assertThat(VerdictShares.sample(standings(many)).total()).isEqualTo(14_950);
    }

    @Test
    void leavesRollingAliasesOut() {
        Model alias = Models.model("latest").rolling("gpt-4o-2024-11-20").build();

        VerdictShares shares = VerdictShares.of(standings(AUDIO, alias));

        assertThat(shares.total()).isZero();
        assertThat(shares.share(VerdictRule.Share.ONE_NAMED)).isEqualTo(BigDecimal.ZERO);
    }
}
