package dev.pairwise.page;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.ModelList;
import dev.pairwise.comparison.ModelOrder;
import dev.pairwise.page.ListForm.Bounds;
import dev.pairwise.page.ListForm.Boxes;
import dev.pairwise.page.ListForm.Part;
import dev.pairwise.page.ListForm.Select;
import dev.pairwise.wording.Labels;
import dev.pairwise.wording.ModelListWording;
import dev.pairwise.wording.ModelOrderWording;
import dev.pairwise.wording.PriceChartWording;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The form that filters the list of models. */
final class ModelListForms {

    private final ModelsRequest request;
    private final ModelList list;
    private final ModelFields fields;

    ModelListForms(ModelsRequest request, ModelList list) {
        this.request = request;
        this.list = list;
        this.fields = new ModelFields(request);
    }

    ListForm form() {
        return new ListForm(
                fields.typed(ModelsField.TEXT, "Name, maker or slug", "search"),
                selects(),
                new Part("More filters", areMoreFiltersUsed()),
                moreSelects(),
                bounds(),
                capabilities(),
                new Part("Order and columns", fields.anyRefused(EnumSet.range(ModelsField.SORT, ModelsField.COLUMNS))),
                order(),
                columns(),
                request.isRefused() ? Optional.of(ModelListWording.refused()) : Optional.empty());
    }

    private boolean areMoreFiltersUsed() {
        return fields.anyUsed(EnumSet.of(ModelsField.PROVIDER, ModelsField.STATUS))
                || fields.anyUsed(EnumSet.range(ModelsField.CAPABILITY, ModelsField.RELEASED_MAX));
    }

    private List<Select> selects() {
        return List.of(
                fields.select(
                        ModelsField.MAKER,
                        "Maker",
                        ModelListWording.anyMaker(
                                list.largestMakers().size(), list.makers().size()),
                        list.largestMakers().stream()
                                .map(maker -> new Choice(maker.slug().value(), maker.name()))
                                .toList()),
                fields.select(ModelsField.KIND, "Kind", "Any kind", ModelKinds.choices(list.kinds())),
                fields.select(
                        ModelsField.OPENNESS, "Weights", "Open or closed", choices(Openness.values(), Labels::of)),
                fields.select(
                        ModelsField.CHART,
                        "Chart of prices",
                        "None",
                        list.measures().stream()
                                .map(measure -> new Choice(measure.code(), PriceChartWording.name(measure)))
                                .toList()));
    }

    private List<Select> moreSelects() {
        return List.of(
                fields.select(
                        ModelsField.PROVIDER,
                        "Provider",
                        "Any provider",
                        list.providers().stream()
                                .map(provider -> new Choice(provider.slug().value(), provider.name()))
                                .toList()),
                fields.select(ModelsField.STATUS, "Status", "Any status", choices(Status.values(), Labels::of)));
    }

    private List<Bounds> bounds() {
        return List.of(
                bounds("Context in tokens, as 128k", ModelsField.CONTEXT_MIN, ModelsField.CONTEXT_MAX, "text"),
                bounds("Max output in tokens, as 16k", ModelsField.MAX_OUTPUT_MIN, ModelsField.MAX_OUTPUT_MAX, "text"),
                bounds("Input, $ per million tokens", ModelsField.INPUT_MIN, ModelsField.INPUT_MAX, "decimal"),
                bounds("Output, $ per million tokens", ModelsField.OUTPUT_MIN, ModelsField.OUTPUT_MAX, "decimal"),
                bounds("Monthly cost, $", ModelsField.MONTHLY_COST_MIN, ModelsField.MONTHLY_COST_MAX, "decimal"),
                new Bounds(
                        "Released, as 2026 or 2026-03-15",
                        fields.typed(ModelsField.RELEASED_MIN, "From", "text"),
                        fields.typed(ModelsField.RELEASED_MAX, "To", "text")));
    }

    private Bounds bounds(String legend, ModelsField least, ModelsField most, String mode) {
        return new Bounds(legend, fields.typed(least, "At least", mode), fields.typed(most, "At most", mode));
    }

    private Boxes capabilities() {
        return fields.boxes(
                ModelsField.CAPABILITY,
                "Known to do all of these",
                choices(Capability.values(), Labels::of),
                request.typed(ModelsField.CAPABILITY));
    }

    private List<Select> order() {
        return List.of(
                fields.select(
                        ModelsField.SORT,
                        "Order by",
                        "Best match, or name",
                        choices(ModelOrder.Key.values(), ModelOrderWording::of)),
                fields.select(
                        ModelsField.ORDER,
                        "Direction",
                        "The usual one",
                        choices(ModelOrder.Direction.values(), ModelOrderWording::of)));
    }

    private Boxes columns() {
        return fields.boxes(
                ModelsField.COLUMNS,
                "Columns",
                choices(ModelColumn.values(), ModelColumn::label),
                request.columns().stream().map(Coded::code).toList());
    }

    private static <E extends Coded> List<Choice> choices(E[] values, Function<E, String> words) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.code(), words.apply(value)))
                .toList();
    }
}
