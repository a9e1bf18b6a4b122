package dev.pairwise.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.ChangeLog;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.importing.BundledFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each price, limit, date, capability and score of the bundled catalogue is shown with a source that has a date. */
class EveryFactHasASourceTests {

    private static final int PAIRS = 2_000;
    private static final Pattern DATED =
            Pattern.compile(".+, checked \\d{4}-\\d\\d-\\d\\d(, data set of \\d{4}-\\d\\d-\\d\\d)?(: [^ ]+)?");

    /** How models are grouped is no fact about them that somebody states. */
    private static final Set<String> GROUPING = Set.of("Maker", "Family");

    private final Standings standings = BundledFiles.standings();
    private final List<Model> models = standings.catalogue().models().stream()
            .filter(model -> !model.isRollingAlias())
            .toList();
    private final List<String> breaches = new ArrayList<>();

    @Test
    void onThePageOfEveryModel() {
        ChangeLog log = ChangeLog.of(standings.catalogue(), List.of());

        models.forEach(model -> check(model.slug().value(), ModelPages.of(model, standings, log)));

        assertThat(breaches).isEmpty();
    }

    @Test
    void onASampleOfPairs() {
        Random random = new Random(20260930);
        for (int count = 0; count < PAIRS; count++) {
            Model one = models.get(random.nextInt(models.size()));
            Model other = models.get(random.nextInt(models.size()));
            if (!one.equals(other)) {
                Pair pair = Pair.of(one, other);
                check(
                        one.slug() + " and " + other.slug(),
                        ComparisonPages.of(Comparison.of(standings, pair, Workload.DEFAULT), PairQuery.NONE));
            }
        }

        assertThat(breaches).isEmpty();
    }

    private void check(String where, ModelPage page) {
        Sourced sourced = new Sourced(where, page.sources());
        Stream.of(page.specs(), page.capabilities())
                .flatMap(table -> table.rows().stream())
                .forEach(row -> sourced.cell(row.label(), row.value()));
        sourced.routes(page.routes());
        sourced.history(page.history());
        sourced.listings(page.scores());
    }

    private void check(String where, ComparisonPage page) {
        Sourced sourced = new Sourced(where, page.sources());
        Stream.of(page.specs(), page.capabilities(), page.pricing().cheapest())
                .flatMap(table -> table.rows().stream())
                .forEach(row -> {
                    sourced.cell(row.label(), row.left());
                    sourced.cell(row.label(), row.right());
                });
        sourced.routes(page.pricing().left());
        sourced.routes(page.pricing().right());
        sourced.history(page.pricing().history());
        Stream.of(page.benchmarks().comparable(), page.benchmarks().notComparable())
                .flatMap(List::stream)
                .forEach(test -> {
                    sourced.notes(test.name(), test.left().notes());
                    sourced.notes(test.name(), test.right().notes());
                });
        sourced.listings(page.benchmarks().leftOnly());
        sourced.listings(page.benchmarks().rightOnly());
        Stream.of(page.monthlyCost().left(), page.monthlyCost().right())
                .filter(CostSection.Bill::known)
                .forEach(bill -> sourced.notes("monthly cost", bill.notes()));
    }

    /** The parts of one page that state facts. */
    private final class Sourced {

        private final String where;
        private final Set<String> numbered;

        Sourced(String where, SourceSection sources) {
            this.where = where;
            this.numbered =
                    sources.sources().stream().map(source -> "#" + source.id()).collect(Collectors.toSet());
            sources.sources().stream()
                    .filter(source -> !DATED.matcher(source.text()).matches())
                    .forEach(source -> breaches.add(where + ": no date in " + source.text()));
        }

        void cell(String label, Cell cell) {
            if (!cell.isUnknown() && !GROUPING.contains(label)) {
                notes(label, cell.notes());
            }
        }

        void notes(String label, List<Note> notes) {
            boolean sourced = !notes.isEmpty() && notes.stream().map(Note::href).allMatch(numbered::contains);
            if (!sourced) {
                breaches.add("%s: no source for %s".formatted(where, label));
            }
        }

        void routes(PricingSection.RouteTable table) {
            table.rows().forEach(row -> notes(row.provider() + " " + row.modelId(), row.notes()));
        }

        void history(PricingSection.History history) {
            history.rows().forEach(row -> notes("price from " + row.from(), row.notes()));
        }

        void listings(List<BenchmarkSection.Listing> scores) {
            scores.forEach(score -> notes(score.name(), score.notes()));
        }
    }
}
