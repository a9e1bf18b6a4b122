package dev.pairwise.comparison;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Score;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far two scores of one test may lie apart by chance alone, in the unit of the test. */
public final class Noise {

    /** 95% of chance differences lie within so many standard errors. */
    public static final BigDecimal STANDARD_ERRORS = new BigDecimal("1.96");

    /** Where nobody recorded how many questions a test asks; small tests are about this large. */
    public static final int ASSUMED_QUESTIONS = 100;

    /** The least noise of a share of right answers, as a share: nobody feels less than a point. */
    public static final BigDecimal LEAST = new BigDecimal("0.01");

    private static final MathContext PRECISION = MathContext.DECIMAL64;

    private Noise() {}

    /** Empty where it cannot be told: no share of right answers and no standard errors. */
    static Optional<BigDecimal> of(Benchmark benchmark, Sides<Score> scores) {
        return whole(benchmark.unit())
                .filter(whole -> scores.both(score -> isShare(score.value(), whole)))
                .map(whole -> ofShares(scores.map(score -> score.value().divide(whole, PRECISION)), benchmark)
                        .multiply(whole))
                .or(() -> ofStandardErrors(scores.map(Score::standardError)));
    }

    /** Whether it can be told of any two of several scores of one test: all are shares of right answers, or all have standard errors. */
    static boolean isKnownOfAll(List<Score> scores) {
        return scores.stream().allMatch(Noise::isShare)
                || scores.stream().allMatch(score -> score.standardError().isPresent());
    }

    private static boolean isShare(Score score) {
        return whole(score.benchmark().unit())
                .filter(whole -> isShare(score.value(), whole))
                .isPresent();
    }

    private static BigDecimal ofShares(Sides<BigDecimal> shares, Benchmark benchmark) {
        BigDecimal questions = BigDecimal.valueOf(benchmark.questions().orElse(ASSUMED_QUESTIONS));
        BigDecimal variance =
                variance(shares.left()).add(variance(shares.right())).divide(questions, PRECISION);
        return STANDARD_ERRORS.multiply(variance.sqrt(PRECISION), PRECISION).max(LEAST);
    }

    private static BigDecimal variance(BigDecimal share) {
        return share.multiply(BigDecimal.ONE.subtract(share), PRECISION);
    }

    private static Optional<BigDecimal> ofStandardErrors(Sides<Optional<BigDecimal>> errors) {
        return errors.left()
                .flatMap(left -> errors.right().map(right -> {
                    BigDecimal variance = left.multiply(left).add(right.multiply(right));
                    return STANDARD_ERRORS.multiply(variance.sqrt(PRECISION), PRECISION);
                }));
    }

    private static boolean isShare(BigDecimal value, BigDecimal whole) {
        return value.signum() >= 0 && value.compareTo(whole) <= 0;
    }

    /** What all answers right would score, where the unit is a share of right answers. */
    private static Optional<BigDecimal> whole(String unit) {
        return switch (unit.strip().toLowerCase(Locale.ROOT)) {
            case "%",
                    "percent",
                    "percent correct",
                    "percent resolved",
                    "resolved",
                    "resolve rate",
                    "success rate",
                    "accuracy",
                    "pass@1",
                    "average pass@1" -> Optional.of(BigDecimal.valueOf(100));
            case "fraction", "share" -> Optional.of(BigDecimal.ONE);
            default -> Optional.empty();
        };
    }
}
