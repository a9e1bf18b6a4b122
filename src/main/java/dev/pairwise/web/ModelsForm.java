package dev.pairwise.web;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.ModelFilter;
import dev.pairwise.comparison.ModelList;
import dev.pairwise.comparison.ModelOrder;
import dev.pairwise.comparison.ModelQuery;
import dev.pairwise.page.ModelColumn;
import dev.pairwise.page.ModelKinds;
import dev.pairwise.page.ModelsField;
import dev.pairwise.page.ModelsRequest;
import dev.pairwise.wording.ListRefusalWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** Reads the query of the list of models. Parameters it does not know are ignored; what is wrong is refused and filters nothing. */
final class ModelsForm {

    private final TypedFields typed;
    private final ModelList list;
    private final List<ModelFilter> filters = new ArrayList<>();

    private ModelsForm(MultiValueMap<String, String> query, ModelList list) {
        this.typed = new TypedFields(query);
        this.list = list;
    }

    static ModelsRequest read(MultiValueMap<String, String> query, ModelList list) {
        return new ModelsForm(query, list).request();
    }

    private ModelsRequest request() {
        String text = typed.text(ModelsField.TEXT).orElse("");
        readChoices();
        readRanges();
        Optional<ModelOrder> order = order();
        List<ModelColumn> columns = columns();
        return new ModelsRequest(
                text,
                new ModelQuery(filters, order.or(() -> text.isEmpty() ? ModelQuery.ALL.order() : Optional.empty())),
                columns.isEmpty() ? ModelColumn.AT_FIRST : columns,
                typed.one(ModelsField.CHART, list::measure, ListRefusalWording.choice()),
                typed.all(),
                typed.refused());
    }

    private void readChoices() {
        typed.one(ModelsField.MAKER, this::maker, ListRefusalWording.maker()).ifPresent(filters::add);
        typed.one(ModelsField.PROVIDER, this::provider, ListRefusalWording.provider())
                .ifPresent(filters::add);
        typed.one(ModelsField.KIND, ModelKinds::named, ListRefusalWording.choice())
                .map(ModelFilter.OfKinds::new)
                .ifPresent(filters::add);
        typed.one(ModelsField.STATUS, code -> Coded.parse(Status.class, code), ListRefusalWording.choice())
                .map(ModelFilter.InStatus::new)
                .ifPresent(filters::add);
        typed.one(ModelsField.OPENNESS, code -> Coded.parse(Openness.class, code), ListRefusalWording.choice())
                .map(ModelFilter.Publishing::new)
                .ifPresent(filters::add);
        typed.several(ModelsField.CAPABILITY, code -> Coded.parse(Capability.class, code)).stream()
                .map(ModelFilter.Can::new)
                .forEach(filters::add);
    }

    private void readRanges() {
        TypedRanges ranges = new TypedRanges(typed);
        ranges.tokens(ModelsField.CONTEXT_MIN, ModelsField.CONTEXT_MAX)
                .map(ModelFilter.ContextWithin::new)
                .ifPresent(filters::add);
        ranges.tokens(ModelsField.MAX_OUTPUT_MIN, ModelsField.MAX_OUTPUT_MAX)
                .map(ModelFilter.MaxOutputWithin::new)
                .ifPresent(filters::add);
        ranges.dollars(ModelsField.INPUT_MIN, ModelsField.INPUT_MAX)
                .map(range -> new ModelFilter.PriceWithin(Rate.INPUT, range))
                .ifPresent(filters::add);
        ranges.dollars(ModelsField.OUTPUT_MIN, ModelsField.OUTPUT_MAX)
                .map(range -> new ModelFilter.PriceWithin(Rate.OUTPUT, range))
                .ifPresent(filters::add);
        ranges.dollars(ModelsField.MONTHLY_COST_MIN, ModelsField.MONTHLY_COST_MAX)
                .map(ModelFilter.MonthlyCostWithin::new)
                .ifPresent(filters::add);
        ranges.dates(ModelsField.RELEASED_MIN, ModelsField.RELEASED_MAX)
                .map(ModelFilter.ReleasedWithin::new)
                .ifPresent(filters::add);
    }

    private Optional<ModelFilter> maker(String slug) {
        return list.makers().stream()
                .filter(maker -> maker.slug().value().equals(slug))
                .findFirst()
                .map(maker -> new ModelFilter.OfMakers(Set.of(maker.slug())));
    }

    private Optional<ModelFilter> provider(String slug) {
        return list.providers().stream()
                .filter(provider -> provider.slug().value().equals(slug))
                .findFirst()
                .map(provider -> new ModelFilter.AtProvider(provider.slug()));
    }

    /** A direction alone is one of names. */
    private Optional<ModelOrder> order() {
        Optional<ModelOrder.Key> key = typed.one(
                ModelsField.SORT, code -> Coded.parse(ModelOrder.Key.class, code), ListRefusalWording.choice());
        Optional<ModelOrder.Direction> direction = typed.one(
                ModelsField.ORDER, code -> Coded.parse(ModelOrder.Direction.class, code), ListRefusalWording.choice());
        if (key.isEmpty() && direction.isEmpty()) {
            return Optional.empty();
        }
        ModelOrder.Key asked = key.orElse(ModelOrder.Key.NAME);
        return Optional.of(new ModelOrder(asked, direction.orElse(asked.first())));
    }

    /** In the order of the table, whatever the order they were chosen in. */
    private List<ModelColumn> columns() {
        return typed.several(ModelsField.COLUMNS, code -> Coded.parse(ModelColumn.class, code)).stream()
                .sorted()
                .toList();
    }
}
