package dev.pairwise.wording;

import dev.pairwise.comparison.ModelOrder;
import java.util.Optional;

/** Words for orders of the list of models. */
public final class ModelOrderWording {

    private ModelOrderWording() {}

    /** Missing where the best match of a search comes first: {@code newest first}. */
    static String of(Optional<ModelOrder> order) {
        return order.map(ModelOrderWording::of).orElse("best match first");
    }

    private static String of(ModelOrder order) {
        boolean ascending = order.direction() == ModelOrder.Direction.ASCENDING;
        return switch (order.key()) {
            case NAME -> ascending ? "in order of name" : "in order of name, from Z to A";
            case RELEASED -> ascending ? "oldest first" : "newest first";
            case CONTEXT -> ascending ? "smallest context first" : "largest context first";
            case MAX_OUTPUT -> ascending ? "smallest output limit first" : "largest output limit first";
            case INPUT -> ascending ? "cheapest input first" : "dearest input first";
            case OUTPUT -> ascending ? "cheapest output first" : "dearest output first";
            case MONTHLY_COST -> ascending ? "lowest monthly cost first" : "highest monthly cost first";
            case PROVIDERS -> ascending ? "fewest providers first" : "most providers first";
        };
    }

    /** What the list can be ordered by, as a choice. */
    public static String of(ModelOrder.Key key) {
        return switch (key) {
            case NAME -> "Name";
            case RELEASED -> "Release date";
            case CONTEXT -> "Context";
            case MAX_OUTPUT -> "Max output";
            case INPUT -> "Input price";
            case OUTPUT -> "Output price";
            case MONTHLY_COST -> "Monthly cost";
            case PROVIDERS -> "Providers";
        };
    }

    public static String of(ModelOrder.Direction direction) {
        return switch (direction) {
            case ASCENDING -> "Ascending";
            case DESCENDING -> "Descending";
        };
    }
}
