package dev.pairwise.comparison;

import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the prices of many models can be put against in one chart: their context, and the tests that enough of them sat alike. */
public final class ChartMeasures {

    /** Fewer dots show no shape. */
    public static final int FEWEST_MODELS = 20;

    /** As many as one still chooses from. */
    public static final int MOST_TESTS = 15;

    private ChartMeasures() {}

    /** The context first, then the tests that most models with a price took. */
    static List<ChartMeasure> of(List<ListedModel> models) {
        List<ListedModel> priced =
                models.stream().filter(listed -> listed.blended().isPresent()).toList();
        Stream<ChartMeasure> tests =
                AlikeScores.of(priced.stream().map(ListedModel::model).toList(), FEWEST_MODELS).stream()
                        .limit(MOST_TESTS)
                        .map(test -> scores(test, priced));
        return Stream.concat(Stream.of(new ChartMeasure.Context()), tests).toList();
    }

    private static ChartMeasure scores(AlikeScores test, List<ListedModel> priced) {
        Map<Slug, Score> byModel = new HashMap<>();
        test.byPlace()
                .forEach((place, score) -> byModel.put(priced.get(place).model().slug(), score));
        return new ChartMeasure.Scores(test.any(), byModel);
    }
}
