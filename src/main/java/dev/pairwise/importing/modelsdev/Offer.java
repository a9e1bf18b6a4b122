package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.RouteName;
import java.util.Optional;

/** One line of the file of routes: a provider, the model as it lists it, and what the id it uses says. */
record Offer(String providerId, ListedModel listed, RouteName name) {

    static Offer of(String providerId, ListedModel listed) {
        return new Offer(providerId, listed, RouteName.of(listed.id()));
    }

    /** {@code provider/id}, as the reviewed tables and the links name a route. */
    String path() {
        return providerId + "/" + listed.id();
    }

    /** The canonical id that the provider's entry states itself. */
    Optional<String> stated() {
        return Optional.ofNullable(listed.canonicalModelId());
    }
}
