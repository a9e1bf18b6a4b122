package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.comparison.ReferenceModels.AUDIO;
import static dev.pairwise.comparison.ReferenceModels.MISTRAL;
import static dev.pairwise.comparison.ReferenceModels.NOVEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The labels of the three models by which the whole site is checked. */
class ReferenceFitTests {

    private static final Standings STANDINGS = Standings.of(catalogue(AUDIO, NOVEMBER, MISTRAL));

    @Test
    void labelsTheThreeModels() {
        assertThat(STANDINGS.fit(AUDIO))
                .isEqualTo(new Fit(List.of(BestFor.GENERAL_PRODUCTION_EVALUATION), List.of(DecisionFit.LONG_CONTEXT)));
        assertThat(STANDINGS.fit(NOVEMBER))
                .isEqualTo(new Fit(
                        List.of(BestFor.MULTIMODAL_APPS),
                        List.of(DecisionFit.CODING, DecisionFit.AGENTS, DecisionFit.LONG_CONTEXT)));
        assertThat(STANDINGS.fit(MISTRAL))
                .isEqualTo(new Fit(
                        List.of(BestFor.MULTIMODAL_APPS, BestFor.PROVIDER_ROUTED_PRODUCTION),
                        List.of(DecisionFit.RAG, DecisionFit.LONG_CONTEXT, DecisionFit.VISION)));
    }

    @Test
    void indexesThePricedPairAndNotTheOneWithoutAPrice() {
        assertThat(STANDINGS.indexability(Pair.of(AUDIO, MISTRAL)).isIndexable())
                .isTrue();
        assertThat(STANDINGS.indexability(Pair.of(NOVEMBER, MISTRAL)))
                .isEqualTo(new Indexability.NotIndexable(List.of(Indexability.Lack.PRICE_OR_OPEN_WEIGHTS)));
    }
}
