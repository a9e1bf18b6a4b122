package dev.pairwise.web.api;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Status;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.ListedModel;
import dev.pairwise.comparison.ModelFilter;
import dev.pairwise.comparison.ModelList;
import dev.pairwise.comparison.ModelOrder;
import dev.pairwise.comparison.ModelQuery;
import dev.pairwise.comparison.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which models a query asks for, and in which order. */
final class ModelSelection {

    private final Asked asked;
    private final List<ModelFilter> filters = new ArrayList<>();

    private ModelSelection(Asked asked) {
        this.asked = asked;
    }

    /** In the order of the search where words are given and no other order is, else by name. */
    static List<ListedModel> of(Asked asked) {
        return new ModelSelection(asked).selected();
    }

    private List<ListedModel> selected() {
        readNames();
        readLimits();
        Optional<ModelOrder> order = order();
        boolean isSearch = asked.text(Query.TEXT).isPresent();
        return new ModelQuery(filters, order.or(() -> isSearch ? Optional.empty() : ModelQuery.ALL.order()))
                .of(candidates());
    }

    private List<ListedModel> candidates() {
        ModelList list = asked.edition().standings().list();
        boolean rolling = asked.text(Query.ROLLING).filter("only"::equals).isPresent();
        return asked.text(Query.TEXT)
                .map(words -> asked.edition()
                        .search()
                        .models(words, asked.catalogue().models().size()))
                .map(found -> rolling ? list.aliases(found) : list.models(found))
                .orElseGet(() -> rolling ? list.aliases() : list.models());
    }

    private void readNames() {
        asked.named(Query.MAKER, asked.directory().makers())
                .ifPresent(maker -> filters.add(new ModelFilter.OfMakers(Set.of(maker.slug()))));
        asked.named(Query.PROVIDER, asked.directory().providers())
                .ifPresent(provider -> filters.add(new ModelFilter.AtProvider(provider.slug())));
        asked.all(Query.CAPABILITY).stream()
                .flatMap(code -> Codes.parse(Capability.class, code).stream())
                .forEach(capability -> filters.add(new ModelFilter.Can(capability)));
        asked.code(Query.OPENNESS, Openness.class)
                .ifPresent(openness -> filters.add(new ModelFilter.Publishing(openness)));
        asked.code(Query.STATUS, Status.class).ifPresent(status -> filters.add(new ModelFilter.InStatus(status)));
        asked.code(Query.KIND, Kind.class).ifPresent(kind -> filters.add(new ModelFilter.OfKinds(Set.of(kind))));
    }

    private void readLimits() {
        asked.number(Query.CONTEXT_MIN)
                .ifPresent(least -> filters.add(new ModelFilter.ContextWithin(Range.atLeast(new TokenCount(least)))));
        asked.number(Query.OUTPUT_TOKENS_MIN)
                .ifPresent(least -> filters.add(new ModelFilter.MaxOutputWithin(Range.atLeast(new TokenCount(least)))));
        amount(Query.INPUT_MAX).ifPresent(range -> filters.add(new ModelFilter.PriceWithin(Rate.INPUT, range)));
        amount(Query.OUTPUT_MAX).ifPresent(range -> filters.add(new ModelFilter.PriceWithin(Rate.OUTPUT, range)));
        amount(Query.COST_MAX).ifPresent(range -> filters.add(new ModelFilter.MonthlyCostWithin(range)));
        Optional<LocalDate> since = asked.day(Query.RELEASED_SINCE);
        Optional<LocalDate> until = asked.day(Query.RELEASED_UNTIL);
        if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
            throw Refusal.parameter(Query.RELEASED_UNTIL, "Give no day before releasedSince.");
        }
        if (since.isPresent() || until.isPresent()) {
            filters.add(new ModelFilter.ReleasedWithin(new Range<>(since, until)));
        }
    }

    private Optional<Range<Usd>> amount(Query query) {
        return asked.text(query).map(Usd::of).map(Range::atMost);
    }

    private Optional<ModelOrder> order() {
        Optional<ModelOrder.Direction> direction = asked.code(Query.ORDER, ModelOrder.Direction.class);
        Optional<ModelOrder.Key> key = asked.code(Query.SORT, ModelOrder.Key.class);
        if (direction.isPresent() && key.isEmpty()) {
            throw Refusal.parameter(Query.ORDER, "Say with sort by what to order.");
        }
        return key.map(by -> new ModelOrder(by, direction.orElse(by.first())));
    }
}
