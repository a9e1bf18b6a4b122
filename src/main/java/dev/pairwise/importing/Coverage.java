package dev.pairwise.importing;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How many models have each fact, given by a source or derived, and how many have a price or a score. */
final class Coverage {

    private final List<Model> models;

    Coverage(Catalogue catalogue) {
        this.models = catalogue.models();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Field field : Field.values()) {
            lines.add(line(field.code(), model -> fact(model.specs(), field).isKnown()));
        }
        for (Capability capability : Capability.values()) {
            lines.add(line(
                    capability.code(), model -> model.capability(capability).isKnown()));
        }
        lines.add(line("a price", model -> model.routes().stream().anyMatch(Route::isPriced)));
        lines.add(line("a score", model -> !model.scores().isEmpty()));
        return lines;
    }

    private String line(String name, Predicate<Model> hasIt) {
        return "%s: %d of %d models"
                .formatted(name, models.stream().filter(hasIt).count(), models.size());
    }

    private static Fact<?> fact(Model.Specs specs, Field field) {
        return switch (field) {
            case RELEASED -> specs.released();
            case CONTEXT_TOKENS -> specs.context();
            case MAX_OUTPUT_TOKENS -> specs.maxOutput();
            case PARAMETERS -> specs.parameters();
            case ACTIVE_PARAMETERS -> specs.activeParameters();
            case ARCHITECTURE -> specs.architecture();
            case LICENCE -> specs.licence();
            case OPENNESS -> specs.openness();
            case COMMERCIAL_USE -> specs.commercialUse();
            case KNOWLEDGE_CUTOFF -> specs.knowledgeCutoff();
            case INPUTS -> specs.inputs();
            case OUTPUTS -> specs.outputs();
            case STATUS -> specs.status();
            case RETIRES -> specs.retires();
            case SUCCESSOR -> specs.successor();
        };
    }
}
