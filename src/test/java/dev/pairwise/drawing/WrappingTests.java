package dev.pairwise.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTests {

    private static final Type TYPE = Type.serif(40);
    private static final Wrapping SPACES = Wrapping.atSpaces(TYPE);
    private static final Wrapping HYPHENS = Wrapping.atHyphensToo(TYPE);

    @Test
    void breaksAtSpacesAndNowhereElse() {
        assertThat(SPACES.balanced("GPT-5 mini", TYPE.width("GPT-5 m"))).containsExactly("GPT-5", "mini");
        assertThat(SPACES.breaksNoPiece("claude-3-7-sonnet", TYPE.width("claude-3-7")))
                .isFalse();
    }

    @Test
    void breaksAfterHyphensWhenTold() {
        assertThat(HYPHENS.balanced("claude-3-7-sonnet-20250219", TYPE.width("claude-3-7-sonnet")))
                .containsExactly("claude-3-7-", "sonnet-20250219");
    }

    @Test
    void sharesTheTextOutOverItsLines() {
        List<String> lines = SPACES.balanced("one two three four five six", TYPE.width("one two three four five"));

        assertThat(lines).containsExactly("one two three", "four five six");
    }

    @Test
    void breaksAWordThatHasNoRoomInALine() {
        assertThat(SPACES.balanced("iiiiiiii", TYPE.width("iiii"))).containsExactly("iiii", "iiii");
    }

    @Test
    void cutsAtAWordAndSaysSo() {
        double width = TYPE.width("one two three…");

        assertThat(SPACES.cut("one two three, four five", width, 1)).containsExactly("one two…");
        assertThat(SPACES.cut("one two three", width, 1)).containsExactly("one two three");
    }

    @Test
    void setsPairsOfLettersCloserAsTheFontAsks() {
        assertThat(TYPE.width("AV")).isLessThan(TYPE.width("A") + TYPE.width("V"));
    }
}
