package dev.pairwise.page;

import dev.pairwise.page.ListForm.Boxes;
import dev.pairwise.page.ListForm.Field;
import dev.pairwise.page.ListForm.Option;
import dev.pairwise.page.ListForm.Select;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the form of the list of models, as they were filled in. */
final class ModelFields {

    private final ModelsRequest request;

    ModelFields(ModelsRequest request) {
        this.request = request;
    }

    boolean anyUsed(Collection<ModelsField> fields) {
        return fields.stream().anyMatch(field -> !request.typed(field).isEmpty());
    }

    boolean anyRefused(Collection<ModelsField> fields) {
        return fields.stream().anyMatch(field -> refusal(field).isPresent());
    }

    /** {@code mode} is the keyboard that suits it. */
    Field typed(ModelsField field, String label, String mode) {
        return new Field(field.key(), label, first(field).orElse(""), mode, refusal(field));
    }

    /** {@code any} is the choice that filters nothing. */
    Select select(ModelsField field, String label, String any, List<Choice> choices) {
        String chosen = first(field).orElse("");
        return new Select(
                field.key(),
                label,
                Stream.of(Stream.of(new Choice("", any)), unknown(chosen, choices), choices.stream())
                        .flatMap(part -> part)
                        .map(choice -> option(choice, List.of(chosen)))
                        .toList(),
                refusal(field));
    }

    /** What was asked for and is no choice stays to be seen. */
    private static Stream<Choice> unknown(String chosen, List<Choice> choices) {
        Set<String> codes = choices.stream().map(Choice::code).collect(Collectors.toSet());
        return chosen.isEmpty() || codes.contains(chosen) ? Stream.of() : Stream.of(new Choice(chosen, chosen));
    }

    Boxes boxes(ModelsField field, String legend, List<Choice> choices, List<String> chosen) {
        return new Boxes(
                field.key(),
                legend,
                choices.stream().map(choice -> option(choice, chosen)).toList(),
                refusal(field));
    }

    private static Option option(Choice choice, List<String> chosen) {
        return new Option(choice.code(), choice.text(), chosen.contains(choice.code()));
    }

    private Optional<String> first(ModelsField field) {
        return request.typed(field).stream().findFirst();
    }

    private Optional<String> refusal(ModelsField field) {
        return Optional.ofNullable(request.refused().get(field));
    }
}
