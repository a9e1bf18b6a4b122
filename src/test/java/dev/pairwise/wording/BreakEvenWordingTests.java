package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.comparison.BreakEven;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BreakEvenWordingTests {

    private static final Sides<String> NAMES = new Sides<>("Ada", "Bea");

    @Test
    void namesTheSideThatIsCheaperAtEveryMix() {
        assertThat(said(new BreakEven.CheaperAtEveryMix(Side.RIGHT)))
                .isEqualTo("Bea is cheaper at every mix of input and output.");
    }

    @Test
    void saysAtWhichShareTheOrderFlips() {
        assertThat(said(new BreakEven.Flips(Side.LEFT, shares("0.25"))))
                .isEqualTo(
                        "Ada is cheaper while output is less than 25% of the tokens of a request, Bea from there on.");
    }

    @Test
    void saysLessThanOnceOfASmallShare() {
        assertThat(said(new BreakEven.Flips(Side.LEFT, shares("0.004"))))
                .isEqualTo(
                        "Ada is cheaper while output is less than 1% of the tokens of a request, Bea from there on.");
        assertThat(said(new BreakEven.Flips(Side.LEFT, shares("0.9999"))))
                .isEqualTo(
                        "Ada is cheaper while output is less than 99.9% of the tokens of a request, Bea from there on.");
    }

    @Test
    void listsTheSharesWhereTiersFlipTheOrderMoreThanOnce() {
        assertThat(said(new BreakEven.Flips(Side.RIGHT, shares("0.1", "0.2", "0.3"))))
                .isEqualTo(
                        "Bea is cheaper with input alone; the order flips where output is 10%, 20%, and 30% of the tokens of a request.");
    }

    @Test
    void saysAtWhichEndTheCostsMeet() {
        assertThat(said(new BreakEven.EqualAtOneEnd(Side.LEFT, BreakEven.End.ALL_INPUT)))
                .isEqualTo("The two cost the same when every token is input; with any other mix Ada is cheaper.");
        assertThat(said(new BreakEven.EqualAtOneEnd(Side.LEFT, BreakEven.End.ALL_OUTPUT)))
                .isEqualTo("The two cost the same when every token is output; with any other mix Ada is cheaper.");
    }

    @Test
    void saysThatTheCostsAreTheSame() {
        assertThat(said(new BreakEven.EqualAtEveryMix()))
                .isEqualTo("The two cost the same at every mix of input and output.");
        assertThat(said(new BreakEven.EqualInPart(Side.RIGHT)))
                .isEqualTo("Bea is never dearer, and at some mixes of input and output the two cost the same.");
    }

    private static String said(BreakEven breakEven) {
        return BreakEvenWording.sentence(NAMES, breakEven);
    }

    private static List<BigDecimal> shares(String... shares) {
        return Stream.of(shares).map(BigDecimal::new).toList();
    }
}
