package dev.pairwise.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pairwise.page.PriceScatter.Label;
import dev.pairwise.page.ScatterNames.Box;
import dev.pairwise.page.ScatterNames.Letters;
import dev.pairwise.page.ScatterNames.Named;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScatterNamesTests {

    private static final Box FRAME = new Box(0, 0, 600, 300);

    @Test
    void namesStandLeftOfTheirDotsWhereThereIsRoom() {
        assertThat(labels(new Named(200, 200, "Low"), new Named(400, 100, "High")))
                .extracting(Label::text, Label::style)
                .containsExactly(tuple("Low", "name"), tuple("High", "name"));
    }

    @Test
    void aNameWithoutRoomToTheLeftStandsToTheRight() {
        assertThat(labels(new Named(20, 100, "Cheapest")))
                .singleElement()
                .extracting(Label::style)
                .isEqualTo("name after");
    }

    @Test
    void ofTwoThatWouldOverlapTheHigherIsNamed() {
        assertThat(labels(new Named(20, 104, "Lower of two"), new Named(24, 100, "Higher of two")))
                .extracting(Label::text)
                .containsExactly("Higher of two");
    }

    @Test
    void aNameThatOnlySmallLettersHaveRoomForIsForWidePictures() {
        int tooWideForLarge = Letters.LARGE.width("Middling name") - 40;

        assertThat(labels(new Named(tooWideForLarge, 100, "Middling name"), new Named(tooWideForLarge + 20, 20, "Top")))
                .extracting(Label::style)
                .containsExactly("name roomy", "name");
    }

    @Test
    void aNameThatIsTooLongIsLeftOut() {
        assertThat(labels(new Named(300, 100, "x".repeat(200)))).isEmpty();
    }

    private static List<Label> labels(Named... dots) {
        return ScatterNames.of(List.of(dots), FRAME);
    }
}
