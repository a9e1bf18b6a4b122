package dev.pairwise.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Score;
import dev.pairwise.comparison.TestResult.Outcome;
import dev.pairwise.comparison.TestResult.Reason;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two scores of one test and whether they may be held against each other: same source, effort and harness, and one party ran both. Makers'
 * own figures are the exception to the last: each maker runs its own, which is why they count less. What a maker measured of the model of
 * another is held against its own figure of the same test alone.
 */
record LikeForLike(Sides<Score> scores, Optional<Reason> obstacle) {

    /**
     * The pair of scores that is nearest to being comparable; of those independent ones before makers' own, the better carrier first, then
     * the effort at which the weaker of the two does best.
     */
    private static final Comparator<LikeForLike> ORDER = comparing(LikeForLike::isBlocked)
            .thenComparing(LikeForLike::nearestObstacle, reverseOrder())
            .thenComparing(LikeForLike::isSelfReported)
            .thenComparing(LikeForLike::carrier)
            .thenComparing(comparing(LikeForLike::weaker).reversed());

    /** The result of one test that both took: from the two scores that compare best. */
    static TestResult on(Benchmark benchmark, Sides<List<Score>> scores, Sides<Maker> makers) {
        return scores.left().stream()
                .flatMap(left -> scores.right().stream().map(right -> of(new Sides<>(left, right), makers)))
                .min(ORDER)
                .orElseThrow()
                .result(benchmark);
    }

    private static LikeForLike of(Sides<Score> scores, Sides<Maker> makers) {
        return new LikeForLike(scores, obstacle(scores, makers));
    }

    private static Optional<Reason> obstacle(Sides<Score> scores, Sides<Maker> makers) {
        Score left = scores.left();
        Score right = scores.right();
        if (!left.provenance()
                .source()
                .slug()
                .equals(right.provenance().source().slug())) {
            return Optional.of(Reason.DIFFERENT_SOURCES);
        }
        if (!left.setting().equals(right.setting())) {
            return Optional.of(Reason.DIFFERENT_SETTINGS);
        }
        if (!left.harness().equals(right.harness())) {
            return Optional.of(Reason.DIFFERENT_HARNESSES);
        }
        return isOwn(left, makers.left()) && isOwn(right, makers.right())
                ? Optional.empty()
                : partyObstacle(left, right);
    }

    private static boolean isOwn(Score score, Maker maker) {
        return score.selfReported()
                && score.ranBy().filter(party -> !party.equals(maker.name())).isEmpty();
    }

    private static Optional<Reason> partyObstacle(Score left, Score right) {
        if (left.selfReported() != right.selfReported()) {
            return Optional.of(Reason.DIFFERENT_PARTIES);
        }
        if (left.ranBy().isEmpty() || right.ranBy().isEmpty()) {
            return Optional.of(Reason.PARTY_UNKNOWN);
        }
        return left.ranBy().equals(right.ranBy()) ? Optional.empty() : Optional.of(Reason.DIFFERENT_PARTIES);
    }

    private boolean isBlocked() {
        return obstacle.isPresent();
    }

    private Reason nearestObstacle() {
        return obstacle.orElse(Reason.NOISE_UNKNOWN);
    }

    private boolean isSelfReported() {
        return scores.either(Score::selfReported);
    }

    private Carrier carrier() {
        return Carrier.of(scores.left());
    }

    private BigDecimal weaker() {
        BigDecimal left = scores.left().value();
        BigDecimal right = scores.right().value();
        return scores.left().benchmark().higherIsBetter()
                ? left.min(right)
                : left.max(right).negate();
    }

    private TestResult result(Benchmark benchmark) {
        return new TestResult(
                benchmark,
                scores,
                obstacle.<Outcome>map(Outcome.NotComparable::new)
                        .orElseGet(() -> Noise.of(benchmark, scores)
                                .map(noise -> outcome(benchmark, noise))
                                .orElse(new Outcome.NotComparable(Reason.NOISE_UNKNOWN))));
    }

    private Outcome outcome(Benchmark benchmark, BigDecimal noise) {
        BigDecimal lead = scores.left().value().subtract(scores.right().value());
        BigDecimal difference = lead.abs();
        if (difference.compareTo(noise) <= 0) {
            return new Outcome.Level(difference, noise);
        }
        boolean leftLeads = benchmark.higherIsBetter() == lead.signum() > 0;
        return new Outcome.Leads(leftLeads ? Side.LEFT : Side.RIGHT, difference, noise);
    }
}
