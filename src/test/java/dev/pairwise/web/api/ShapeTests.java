package dev.pairwise.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTests {

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "-1",
            "1e400",
            "NaN",
            "Infinity",
            "0x10",
            "٣",
            "１",
            "1,5",
            ".5",
            "5.",
            "+1",
            "2026-13-01",
            "1".repeat(8_192));

    @Test
    void takesWholeNumbersToTheirLimitsOnly() {
        Shape shape = new Shape.Whole(1, 200, null);

        assertThat(List.of("1", "200")).allMatch(value -> shape.objection(value) == null);
        assertThat(List.of("0", "201", "01", "1.0")).noneMatch(value -> shape.objection(value) == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2.5", "0.000000001", "999999999.999999999"})
    void takesPlainAmounts(String amount) {
        assertThat(new Shape.Amount().objection(amount)).isNull();
    }

    @Test
    void refusesWhatIsNoNumberAndNoDay() {
        List<Shape> shapes = List.of(new Shape.Whole(0, 9, null), new Shape.Amount(), new Shape.Day());

        assertThat(shapes).allSatisfy(shape -> assertThat(HOSTILE).noneMatch(value -> shape.objection(value) == null));
    }

    @ParameterizedTest
    @EnumSource(Query.class)
    void everyParameterTakesItsExample(Query query) {
        assertThat(query.shape().objection(query.example())).isNull();
        assertThat(query.description()).endsWith(".");
    }
}
