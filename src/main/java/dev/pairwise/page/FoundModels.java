package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.ListedModel;
import dev.pairwise.comparison.ModelList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What a request finds in the list of models: models of their own, and apart from them rolling aliases. */
public record FoundModels(List<ListedModel> models, List<ListedModel> aliases) {

    public FoundModels {
        models = List.copyOf(models);
        aliases = List.copyOf(aliases);
    }

    /** Searches only where there is a text to search for. */
    public static FoundModels of(
            ModelsRequest request, ModelList list, Function<String, ? extends Collection<Model>> search) {
        if (request.text().isEmpty()) {
            return new FoundModels(request.query().of(list), request.query().ofAliases(list));
        }
        Collection<Model> matching = search.apply(request.text());
        return new FoundModels(
                request.query().of(list.models(matching)), request.query().of(list.aliases(matching)));
    }
}
