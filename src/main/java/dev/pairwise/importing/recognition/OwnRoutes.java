package dev.pairwise.importing.recognition;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ProviderRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which routes are the maker's own: what is said of such a route is said of the model, unless that is a rolling alias. */
public record OwnRoutes(Map<String, String> makerOfModel, Map<String, String> makerOfProvider) {

    public OwnRoutes {
        makerOfModel = Map.copyOf(makerOfModel);
        makerOfProvider = Map.copyOf(makerOfProvider);
    }

    public static OwnRoutes of(CatalogueDocument stored) {
        Map<String, String> ofModel = new HashMap<>();
        stored.models().stream()
                .filter(model -> model.rolling() == null)
                .forEach(model -> ofModel.put(model.slug(), model.maker()));
        Map<String, String> ofProvider = new HashMap<>();
        for (ProviderRecord provider : stored.providers()) {
            Optional.ofNullable(provider.firstPartyOf()).ifPresent(maker -> ofProvider.put(provider.slug(), maker));
        }
        return new OwnRoutes(ofModel, ofProvider);
    }

    /** Whether the maker sells the model there as it is. */
    public boolean isPlainOwn(StoredRoute route) {
        String maker = makerOfModel.get(route.model());
        return route.isPlain() && maker != null && maker.equals(makerOfProvider.get(route.provider()));
    }
}
