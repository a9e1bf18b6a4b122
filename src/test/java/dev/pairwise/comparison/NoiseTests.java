package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Scores;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseTests {

    @ParameterizedTest
    @CsvSource({
        "50, 50, 100, 13.859",
        "50, 50, 400, 6.930",
        "90, 80, 198, 6.965",
        "100, 100, 100, 1",
        "99, 99, 100000, 1"
    })
    void followsFromTheSharesAndTheNumberOfQuestions(String left, String right, int questions, String points) {
        Optional<BigDecimal> noise = noise("percent", Scores.on("x", left).questions(questions), Scores.on("x", right));

        assertThat(noise)
                .hasValueSatisfying(
                        value -> assertThat(value).isCloseTo(new BigDecimal(points), within(new BigDecimal("0.001"))));
    }

    @Test
    void assumesAHundredQuestions() {
        Optional<BigDecimal> noise = noise("percent", Scores.on("x", "50"), Scores.on("x", "50"));

        assertThat(noise).isEqualTo(noise("percent", Scores.on("x", "50").questions(100), Scores.on("x", "50")));
    }

    @Test
    void readsFractionsOfOne() {
        Optional<BigDecimal> noise = noise("fraction", Scores.on("x", "0.5"), Scores.on("x", "0.5"));

        assertThat(noise)
                .hasValueSatisfying(value ->
                        assertThat(value).isCloseTo(new BigDecimal("0.13859"), within(new BigDecimal("0.00001"))));
    }

    @Test
    void followsFromStandardErrorsWhereTheUnitIsNoShare() {
        Optional<BigDecimal> noise = noise(
                "Elo",
                Scores.on("x", "1200").standardError("3"),
                Scores.on("x", "1100").standardError("4"));

        assertThat(noise).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("9.8"));
    }

    @Test
    void isUnknownWithoutEither() {
        assertThat(noise("Elo", Scores.on("x", "1200").standardError("3"), Scores.on("x", "1100")))
                .isEmpty();
        assertThat(noise("percent", Scores.on("x", "120"), Scores.on("x", "50")))
                .isEmpty();
    }

    private static Optional<BigDecimal> noise(String unit, Scores.Builder left, Scores.Builder right) {
        Sides<Score> scores = new Sides<>(left.build(), right.build());
        Benchmark test = scores.left().benchmark();
        return Noise.of(
                new Benchmark(
                        test.slug(),
                        test.name(),
                        test.version(),
                        unit,
                        test.higherIsBetter(),
                        test.questions(),
                        test.partOf(),
                        test.category(),
                        test.publisher(),
                        test.url()),
                scores);
    }
}
