package dev.pairwise.page;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.ModelList;
import dev.pairwise.comparison.ModelOrder;
import dev.pairwise.page.ListForm.Bounds;
import dev.pairwise.page.ListForm.Boxes;
import dev.pairwise.page.ListForm.Field;
import dev.pairwise.page.ListForm.Option;
import dev.pairwise.page.ListForm.Part;
import dev.pairwise.page.ListForm.Select;
import dev.pairwise.wording.Labels;
import dev.pairwise.wording.ModelListWording;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form that filters the list of models, as it was filled in. */
final class ModelListForms {

    private static final Set<ModelsField> FOLDED = EnumSet.of(ModelsField.PROVIDER, ModelsField.STATUS);

    static {
        FOLDED.addAll(EnumSet.range(ModelsField.CAPABILITY, ModelsField.RELEASED_MAX));
    }

    private static final Set<ModelsField> OF_VIEW = EnumSet.range(ModelsField.SORT, ModelsField.COLUMNS);

    private final ModelsRequest request;
    private final ModelList list;

    ModelListForms(ModelsRequest request, ModelList list) {
        this.request = request;
        this.list = list;
    }

    ListForm form() {
        return new ListForm(
                field(ModelsField.TEXT, "Name, maker or slug"),
                List.of(
                        select(ModelsField.MAKER, "Maker", "Any maker", makers()),
                        select(ModelsField.KIND, "Kind", "Any kind", ModelKinds.choices(list.kinds())),
                        select(
                                ModelsField.OPENNESS,
                                "Weights",
                                "Open or closed",
                                choices(Openness.values(), Labels::of))),
                new Part("More filters", isUsed(FOLDED)),
                List.of(
                        select(ModelsField.PROVIDER, "Provider", "Any provider", providers()),
                        select(ModelsField.STATUS, "Status", "Any status", choices(Status.values(), Labels::of))),
                bounds(),
                boxes(
                        ModelsField.CAPABILITY,
                        "Known to do all of these",
                        choices(Capability.values(), Labels::of),
                        request.typed(ModelsField.CAPABILITY)),
                new Part("Order and columns", isRefused(OF_VIEW)),
                List.of(
                        select(
                                ModelsField.SORT,
                                "Order by",
                                "Best match, or name",
                                choices(ModelOrder.Key.values(), ModelListWording::of)),
                        select(
                                ModelsField.ORDER,
                                "Direction",
                                "The usual one",
                                choices(ModelOrder.Direction.values(), ModelListWording::of))),
                boxes(ModelsField.COLUMNS, "Columns", choices(ModelColumn.values(), ModelColumn::label), columns()),
                request.isRefused() ? Optional.of(ModelListWording.refused()) : Optional.empty());
    }

    private List<Bounds> bounds() {
        return List.of(
                bounds("Context, tokens", ModelsField.CONTEXT_MIN, ModelsField.CONTEXT_MAX),
                bounds("Max output, tokens", ModelsField.MAX_OUTPUT_MIN, ModelsField.MAX_OUTPUT_MAX),
                bounds("Input, $ per million tokens", ModelsField.INPUT_MIN, ModelsField.INPUT_MAX),
                bounds("Output, $ per million tokens", ModelsField.OUTPUT_MIN, ModelsField.OUTPUT_MAX),
                bounds("Monthly cost, $", ModelsField.MONTHLY_COST_MIN, ModelsField.MONTHLY_COST_MAX),
                new Bounds("Released", field(ModelsField.RELEASED_MIN, "From"), field(ModelsField.RELEASED_MAX, "To")));
    }

    private Bounds bounds(String legend, ModelsField least, ModelsField most) {
        return new Bounds(legend, field(least, "At least"), field(most, "At most"));
    }

    private Field field(ModelsField field, String label) {
        return new Field(
                field.key(), label, request.typed(field).stream().findFirst().orElse(""), refusal(field));
    }

    private Select select(ModelsField field, String label, String any, List<Choice> choices) {
        List<String> typed = request.typed(field);
        return new Select(
                field.key(),
                label,
                Stream.concat(Stream.of(new Choice("", any)), Stream.concat(unknown(field, choices), choices.stream()))
                        .map(choice -> new Option(choice.code(), choice.text(), typed.contains(choice.code())))
                        .toList(),
                refusal(field));
    }

    /** What was asked for and is no choice stays to be seen. */
    private Stream<Choice> unknown(ModelsField field, List<Choice> choices) {
        Set<String> codes = choices.stream().map(Choice::code).collect(Collectors.toSet());
        return request.typed(field).stream()
                .filter(code -> !codes.contains(code))
                .limit(1)
                .map(code -> new Choice(code, code));
    }

    private Boxes boxes(ModelsField field, String legend, List<Choice> choices, List<String> chosen) {
        return new Boxes(
                field.key(),
                legend,
                choices.stream()
                        .map(choice -> new Option(choice.code(), choice.text(), chosen.contains(choice.code())))
                        .toList(),
                refusal(field));
    }

    private List<String> columns() {
        return request.columns().stream().map(Coded::code).toList();
    }

    private boolean isUsed(Set<ModelsField> fields) {
        return fields.stream().anyMatch(field -> !request.typed(field).isEmpty());
    }

    private boolean isRefused(Set<ModelsField> fields) {
        return fields.stream().anyMatch(field -> refusal(field).isPresent());
    }

    private Optional<String> refusal(ModelsField field) {
        return Optional.ofNullable(request.refused().get(field));
    }

    private List<Choice> makers() {
        return list.makers().stream()
                .map(maker -> new Choice(maker.slug().value(), maker.name()))
                .toList();
    }

    private List<Choice> providers() {
        return list.providers().stream()
                .map(provider -> new Choice(provider.slug().value(), provider.name()))
                .toList();
    }

    private static <E extends Coded> List<Choice> choices(E[] values, Function<E, String> words) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.code(), words.apply(value)))
                .toList();
    }
}
