package dev.pairwise.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.comparison.Places;
import dev.pairwise.comparison.TestScores;
import dev.pairwise.page.BenchmarksPage.Category;
import dev.pairwise.page.BenchmarksPage.TestRow;
import dev.pairwise.wording.BenchmarkWording;
import dev.pairwise.wording.Numbers;
import dev.pairwise.wording.RankingWording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Assembles the list of tests. */
public final class BenchmarksPages {

    /** What many took comes first. */
    private static final Comparator<TestScores> MOST_TAKEN_FIRST = comparingInt((TestScores test) -> -test.models())
            .thenComparing(test -> test.benchmark().name(), String.CASE_INSENSITIVE_ORDER);

    private BenchmarksPages() {}

    public static BenchmarksPage of(Places places) {
        List<TestScores> tests = places.tests().all();
        int scores = tests.stream().mapToInt(test -> test.scores().size()).sum();
        FactDays days = FactDays.of(tests.stream()
                .flatMap(test -> test.scores().stream())
                .map(taken -> taken.score().provenance()));
        return new BenchmarksPage(
                PlaceMetas.of(
                        RankingWording.listTitle(),
                        RankingWording.listDescription(tests.size(), scores),
                        true,
                        days.changed(),
                        PlaceMetas.HOME,
                        PlaceMetas.BENCHMARKS),
                days.below(RankingWording.listIntroduction(tests.size(), scores)),
                categories(tests));
    }

    private static List<Category> categories(List<TestScores> tests) {
        return tests.stream()
                .collect(groupingBy(
                        test -> RankingWording.category(test.benchmark()),
                        () -> new TreeMap<>(comparing(name -> name.toLowerCase(Locale.ROOT))),
                        toList()))
                .entrySet()
                .stream()
                .map(entry -> new Category(
                        id(entry.getKey()),
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(MOST_TAKEN_FIRST)
                                .map(BenchmarksPages::row)
                                .toList()))
                .toList();
    }

    private static String id(String category) {
        return category.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static TestRow row(TestScores test) {
        Benchmark benchmark = test.benchmark();
        return new TestRow(
                Names.link(benchmark),
                Numbers.exact(test.models()),
                Numbers.exact(test.scores().size()),
                BenchmarkWording.direction(benchmark),
                RankingWording.questions(benchmark),
                benchmark.publisher());
    }
}
