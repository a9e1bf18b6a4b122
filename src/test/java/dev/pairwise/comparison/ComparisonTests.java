package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.comparison.ReferenceModels.AUDIO;
import static dev.pairwise.comparison.ReferenceModels.MISTRAL;
import static dev.pairwise.comparison.ReferenceModels.NOVEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two reference pairs, whole. */
class ComparisonTests {

    private static final Comparison PRICED = comparison(AUDIO, MISTRAL);
    private static final Comparison UNPRICED = comparison(NOVEMBER, MISTRAL);

    @Test
    void advisesToTryMistralFirst() {
        assertThat(PRICED.verdict()).isEqualTo(new Verdict.TryTheCheaper(Side.RIGHT));
    }

    @Test
    void saysWhichPriceIsMissing() {
        assertThat(UNPRICED.verdict()).isEqualTo(new Verdict.PriceMissing(List.of(Side.LEFT)));
        assertThat(UNPRICED.costs().gap()).isEmpty();
    }

    @Test
    void listsWhatOnlyOneSideHas() {
        assertThat(PRICED.capabilities().only(Side.LEFT)).isEmpty();
        assertThat(PRICED.capabilities().only(Side.RIGHT))
                .containsExactly(Capability.VISION, Capability.MULTIMODAL, Capability.STRUCTURED_OUTPUTS);
        assertThat(UNPRICED.capabilities().only(Side.LEFT)).containsExactly(Capability.CODE_EXECUTION);
        assertThat(UNPRICED.capabilities().only(Side.RIGHT)).containsExactly(Capability.STRUCTURED_OUTPUTS);
    }

    @Test
    void tiesTheContextsAndSharesNoTest() {
        assertThat(PRICED.limits().context()).isInstanceOf(LimitGap.Tie.class);
        assertThat(PRICED.limits().maxOutput().isKnown()).isFalse();
        assertThat(PRICED.evidence().inCommon()).isZero();
        assertThat(PRICED.calls().stronger()).isEqualTo(new StrengthCall.NotMeasured());
    }

    @Test
    void findsTheProviderThatBothShare() {
        assertThat(PRICED.providers().counts()).isEqualTo(new Sides<>(1, 6));
        assertThat(PRICED.providers().shared())
                .extracting(Provider::slug)
                .extracting(Object::toString)
                .containsExactly("openrouter");
        assertThat(UNPRICED.providers().shared()).isEmpty();
        assertThat(UNPRICED.providers().counts()).isEqualTo(new Sides<>(0, 6));
    }

    @Test
    void raisesABannerForWhatNeedsNotice() {
        Model deprecated = Models.model("a").status(Status.DEPRECATED).build();
        Model active = Models.model("b").build();

        assertThat(comparison(deprecated, active).banners())
                .extracting(Banner::side)
                .containsExactly(Side.LEFT);
        assertThat(PRICED.banners()).isEmpty();
    }

    @Test
    void givesOneReasonForMistralAndNoneTwice() {
        assertThat(PRICED.tradeoffs().left()).isEmpty();
        assertThat(PRICED.tradeoffs().right())
                .extracting(reason -> (Object) reason.getClass())
                .containsExactly(
                        Tradeoff.CostsLess.class,
                        Tradeoff.Capabilities.class,
                        Tradeoff.MoreProviders.class,
                        Tradeoff.OpenWeights.class);
    }

    private static Comparison comparison(Model one, Model other) {
        return Comparison.of(Standings.of(catalogue(one, other)), Pair.of(one, other), Workload.DEFAULT);
    }
}
