package dev.pairwise.web;

import dev.pairwise.page.Links;
import dev.pairwise.page.ModelColumn;
import dev.pairwise.page.ModelsField;
import dev.pairwise.page.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The address of a list that was asked for by a form, which sends every field: without those that say nothing. */
final class ModelsAddress {

    private ModelsAddress() {}

    /** Nothing where it was asked for at its exact path with nothing needless in the query. */
    static Optional<ModelAndView> redirect(
            ServletWebRequest request, String path, MultiValueMap<String, String> query) {
        Optional<ModelAndView> elsewhere = ExactAddress.redirect(
                request.getRequest(),
                path,
                Stream.concat(ModelsField.keys(), Stream.of(AskedNumber.KEY)).toArray(String[]::new));
        if (elsewhere.isPresent() || !isNeedless(query)) {
            return elsewhere;
        }
        return Optional.of(Replies.moved(request.getContextPath() + Links.paged(path, told(query), 1)));
    }

    private static boolean isNeedless(MultiValueMap<String, String> query) {
        return ModelsField.keys()
                        .flatMap(key -> query.getOrDefault(key, List.of()).stream())
                        .anyMatch(String::isBlank)
                || areColumnsAtFirst(query)
                || (AskedNumber.of(query) instanceof AskedNumber.Page page && !page.exact());
    }

    private static boolean areColumnsAtFirst(MultiValueMap<String, String> query) {
        Set<String> chosen = new HashSet<>(query.getOrDefault(ModelsField.COLUMNS.key(), List.of()));
        return chosen.equals(
                ModelColumn.AT_FIRST.stream().map(ModelColumn::code).collect(Collectors.toSet()));
    }

    private static List<Parameter> told(MultiValueMap<String, String> query) {
        List<Parameter> told = new ArrayList<>();
        for (ModelsField field : ModelsField.values()) {
            if (field != ModelsField.COLUMNS || !areColumnsAtFirst(query)) {
                query.getOrDefault(field.key(), List.of()).stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> told.add(new Parameter(field.key(), value)));
            }
        }
        told.addAll(page(query));
        return told;
    }

    /** In the one way that is linked; nothing for the first. */
    private static List<Parameter> page(MultiValueMap<String, String> query) {
        return switch (AskedNumber.of(query)) {
            case AskedNumber.Page(int number, boolean _) ->
                number == 1 ? List.of() : List.of(new Parameter(AskedNumber.KEY, Integer.toString(number)));
            case AskedNumber.Nonsense(), AskedNumber.TooLarge() ->
                query.getOrDefault(AskedNumber.KEY, List.of()).stream()
                        .map(typed -> new Parameter(AskedNumber.KEY, typed))
                        .toList();
        };
    }
}
