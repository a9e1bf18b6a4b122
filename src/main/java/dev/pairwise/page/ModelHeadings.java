package dev.pairwise.page;

import dev.pairwise.comparison.ModelOrder;
import dev.pairwise.comparison.ModelOrder.Direction;
import dev.pairwise.page.ModelsPage.Heading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The heads of the columns of the list of models. */
final class ModelHeadings {

    private final ModelsRequest request;

    ModelHeadings(ModelsRequest request) {
        this.request = request;
    }

    List<Heading> all() {
        return Stream.concat(
                        Stream.of(ordering("Model", ModelOrder.Key.NAME)),
                        request.columns().stream().map(this::heading))
                .toList();
    }

    /** {@code right-4 right-5}: the places of the columns of figures, counted from one. */
    String figures() {
        return IntStream.range(0, request.columns().size())
                .filter(place -> request.columns().get(place).isFigure())
                .mapToObj(place -> "right-" + (place + 2))
                .collect(Collectors.joining(" "));
    }

    private Heading heading(ModelColumn column) {
        return column.key()
                .map(key -> ordering(column.label(), key))
                .orElseGet(() -> new Heading(column.label(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Where the list is ordered by it already, the other way round. */
    private Heading ordering(String label, ModelOrder.Key key) {
        Optional<Direction> sorted =
                request.query().order().filter(order -> order.key() == key).map(ModelOrder::direction);
        return new Heading(
                label,
                Optional.of(key.code()),
                Optional.of("sort-"
                        + sorted.map(Direction::reversed).orElse(key.first()).code()),
                sorted.map(direction -> direction == Direction.ASCENDING ? "ascending" : "descending"));
    }
}
