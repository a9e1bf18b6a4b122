package dev.pairwise.web.styleguide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of the style sheet in figures, in both schemes. */
class ColourTests {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    /** Twenty times what is just noticed: apart at a glance, even where the two do not touch. */
    private static final double APART = 46;

    /** Shape and words tell these from quiet text as well. */
    private static final double TOLD_FROM_QUIET_TEXT = 10;

    private static final Palette PALETTE = Palette.of(css());

    private static String css() {
        try {
            return Files.readString(Path.of("templates-static/static/css/site.css"));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Stream<Arguments> on(List<String> tokens, List<String> grounds) {
        return tokens.stream().flatMap(token -> grounds.stream().map(ground -> Arguments.of(token, ground)));
    }

    static Stream<Arguments> text() {
        return on(
                List.of("ink", "muted", "left", "right", "good", "warn", "wrong"), List.of("paper", "raised", "wash"));
    }

    static Stream<Arguments> shapes() {
        return on(List.of("edge", "left", "right", "muted"), List.of("paper", "raised", "wash"));
    }

    @ParameterizedTest
    @MethodSource("text")
    void textIsRead(String token, String ground) {
        assertContrast(token, ground, TEXT);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void shapesAreSeen(String token, String ground) {
        assertContrast(token, ground, SHAPE);
    }

    private static void assertContrast(String token, String ground, double least) {
        assertThat(PALETTE.light(token).contrastWith(PALETTE.light(ground)))
                .as("--%s on --%s, light", token, ground)
                .isGreaterThanOrEqualTo(least);
        assertThat(PALETTE.dark(token).contrastWith(PALETTE.dark(ground)))
                .as("--%s on --%s, dark", token, ground)
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource
    void theSidesStayApart(ColourVision vision) {
        assertApart(vision, "left", "right", APART);
    }

    @ParameterizedTest
    @EnumSource
    void marksAreToldFromQuietText(ColourVision vision) {
        assertApart(vision, "good", "muted", TOLD_FROM_QUIET_TEXT);
        assertApart(vision, "warn", "muted", TOLD_FROM_QUIET_TEXT);
        assertApart(vision, "wrong", "muted", TOLD_FROM_QUIET_TEXT);
    }

    private static void assertApart(ColourVision vision, String one, String other, double least) {
        assertThat(vision.distance(PALETTE.light(one), PALETTE.light(other)))
                .as("--%s from --%s, light, %s", one, other, vision)
                .isGreaterThanOrEqualTo(least);
        assertThat(vision.distance(PALETTE.dark(one), PALETTE.dark(other)))
                .as("--%s from --%s, dark, %s", one, other, vision)
                .isGreaterThanOrEqualTo(least);
    }

    /** Figures of the literature: black on white, the grey that just passes, and the corners of the model. */
    @ParameterizedTest
    @CsvSource({"#000, #fff, 21.0", "#767676, #ffffff, 4.54", "#1a56b0, #1a56b0, 1.0"})
    void contrastIsWhatTheGuidelinesSay(String one, String other, double ratio) {
        assertThat(Colour.of(one).contrastWith(Colour.of(other))).isCloseTo(ratio, within(.01));
    }

    @Test
    void redAndGreenComeCloserWithoutTheirCones() {
        Colour red = Colour.of("#c00000");
        Colour green = Colour.of("#708000");

        assertThat(ColourVision.DEUTERANOPIA.distance(red, green))
                .isLessThan(ColourVision.TRICHROMACY.distance(red, green) / 2);
        assertThat(ColourVision.TRICHROMACY.distance(Colour.of("#000"), Colour.of("#fff")))
                .isCloseTo(100, within(.1));
    }

    @Test
    void everyTokenHasASwatch() {
        assertThat(PALETTE.swatches())
                .hasSizeGreaterThan(10)
                .allSatisfy(swatch -> assertThat(swatch.lightContrast()).endsWith(" : 1"));
    }
}
