package dev.pairwise.comparison;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.TokenCount;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What a chart of models puts beside their prices. */
public sealed interface ChartMeasure {

    /** Short and stable, as addresses say it. */
    String code();

    boolean isHigherBetter();

    Optional<BigDecimal> of(ListedModel listed);

    /** Who says the measure of a model, if it is known. */
    Optional<Provenance> provenance(ListedModel listed);

    /** Whether what is recorded of a model is of no use beside the others. */
    boolean isOtherwiseKnown(ListedModel listed);

    /** The context window, in tokens. */
    record Context() implements ChartMeasure {

        @Override
        public String code() {
            return "context";
        }

        @Override
        public boolean isHigherBetter() {
            return true;
        }

        @Override
        public Optional<BigDecimal> of(ListedModel listed) {
            return listed.context().map(context -> BigDecimal.valueOf(context.value()));
        }

        @Override
        public Optional<Provenance> provenance(ListedModel listed) {
            return switch (listed.model().specs().context()) {
                case Fact.Known<TokenCount> known -> Optional.of(known.provenance());
                case Fact.Missing<TokenCount> _ -> Optional.empty();
            };
        }

        @Override
        public boolean isOtherwiseKnown(ListedModel listed) {
            return false;
        }
    }

    /** The scores of a test that one independent party ran alike, by model; {@code any} is one of them, for what they have in common. */
    record Scores(Score any, Map<Slug, Score> byModel) implements ChartMeasure {

        public Scores {
            byModel = Map.copyOf(byModel);
        }

        public Benchmark benchmark() {
            return any.benchmark();
        }

        @Override
        public String code() {
            return benchmark().slug().value();
        }

        @Override
        public boolean isHigherBetter() {
            return benchmark().higherIsBetter();
        }

        public Optional<Score> score(ListedModel listed) {
            return Optional.ofNullable(byModel.get(listed.model().slug()));
        }

        @Override
        public Optional<BigDecimal> of(ListedModel listed) {
            return score(listed).map(Score::value);
        }

        @Override
        public Optional<Provenance> provenance(ListedModel listed) {
            return score(listed).map(Score::provenance);
        }

        @Override
        public boolean isOtherwiseKnown(ListedModel listed) {
            return score(listed).isEmpty()
                    && listed.model().scores().stream()
                            .anyMatch(score -> score.benchmark().equals(benchmark()));
        }
    }
}
