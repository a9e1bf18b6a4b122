package dev.pairwise.wording;

import dev.pairwise.catalogue.Score;
import dev.pairwise.comparison.AlikeTest;
import java.util.List;
import java.util.stream.Stream;

/** Words for tests that several models took alike. */
public final class AlikeTestWording {

    private AlikeTestWording() {}

    /** Above the tests; {@code shown} of them are in the table. */
    public static String summary(List<AlikeTest> tests, int shown) {
        if (tests.isEmpty()) {
            return "No independent party has run a test alike on two of them.";
        }
        String counted = "%s that one independent party ran alike on at least two of them."
                .formatted(English.sentenceCase(English.count(tests.size(), "test", "tests")));
        return shown == tests.size()
                ? counted + " The pages of the pairs say whether a difference is more than noise."
                : counted
                        + " %s are here; the pages of the pairs have the rest, and say whether a difference is more than noise."
                                .formatted(Numbers.exact(shown));
    }

    /** What the scores of a test have in common. */
    public static String alike(AlikeTest test) {
        Score score = test.any();
        return String.join(
                ", ",
                Stream.of(
                                Stream.of(BenchmarkWording.direction(score.benchmark())),
                                score.ranBy().stream().map(party -> "run by " + party),
                                score.setting().stream(),
                                score.harness().stream().map(harness -> "harness " + harness))
                        .flatMap(part -> part)
                        .toList());
    }

    public static String notRun() {
        return "not run alike";
    }
}
