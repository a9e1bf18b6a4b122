package dev.pairwise.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which models of a list are wanted, and in which order: those that meet every filter, in the order given where none is asked for. */
public record ModelQuery(List<ModelFilter> filters, Optional<ModelOrder> order) {

    /** All, newest first: in order of name the first pages would show what nobody sells any more. */
    public static final ModelQuery ALL = new ModelQuery(List.of(), Optional.of(ModelOrder.by(ModelOrder.Key.RELEASED)));

    public ModelQuery {
        filters = List.copyOf(filters);
    }

    /** Of all models of a list. */
    public List<ListedModel> of(ModelList list) {
        return accepted(order.map(list::models).orElseGet(list::models));
    }

    /** Of all rolling aliases of a list. */
    public List<ListedModel> ofAliases(ModelList list) {
        return accepted(order.map(list::aliases).orElseGet(list::aliases));
    }

    private List<ListedModel> accepted(List<ListedModel> inOrder) {
        return filters.isEmpty()
                ? inOrder
                : inOrder.stream().filter(this::accepts).toList();
    }

    public List<ListedModel> of(Collection<ListedModel> models) {
        Stream<ListedModel> accepted = models.stream().filter(this::accepts);
        return order.map(asked -> accepted.sorted(asked.comparator()))
                .orElse(accepted)
                .toList();
    }

    private boolean accepts(ListedModel listed) {
        return filters.stream().allMatch(filter -> filter.accepts(listed));
    }
}
