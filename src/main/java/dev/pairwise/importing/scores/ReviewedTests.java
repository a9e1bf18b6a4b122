package dev.pairwise.importing.scores;

import dev.pairwise.importing.recognition.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reviewed table of tests: which names of which data sets mean one test in one version. Other questions, another judge or another set of
 * tools make another test, even under the same name.
 */
public record ReviewedTests(Map<String, ReviewedTest> bySlug, Map<String, Map<String, ReviewedTest>> byName) {

    public static final ReviewedTests TABLE = of(Tables.list(ReviewedTests.class, "tests.json", ReviewedTest.class));

    static ReviewedTests of(List<ReviewedTest> tests) {
        Map<String, ReviewedTest> bySlug = new HashMap<>();
        Map<String, Map<String, ReviewedTest>> byName = new HashMap<>();
        for (ReviewedTest test : tests) {
            if (bySlug.put(test.slug(), test) != null) {
                throw new IllegalArgumentException("two reviewed tests are " + test.slug());
            }
            test.means()
                    .forEach((dataSet, names) -> names.forEach(name -> {
                        if (byName.computeIfAbsent(dataSet, any -> new HashMap<>())
                                        .put(name, test)
                                != null) {
                            throw new IllegalArgumentException(
                                    "two reviewed tests are %s of %s".formatted(name, dataSet));
                        }
                    }));
        }
        return new ReviewedTests(bySlug, byName);
    }

    /** The test that a data set calls {@code name}. */
    public Optional<ReviewedTest> of(String dataSet, String name) {
        return Optional.ofNullable(byName.getOrDefault(dataSet, Map.of()).get(name));
    }

    public Optional<ReviewedTest> withSlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }
}
