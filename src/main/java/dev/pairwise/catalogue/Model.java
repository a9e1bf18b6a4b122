package dev.pairwise.catalogue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One released model: who it is, what is known of it, who serves it and how it scored. {@code rolling} names what a rolling alias points
 * to today; such an alias is no model of its own. Only routes of shown providers are here, in order of provider name and id.
 */
public record Model(
        Slug slug,
        String name,
        Maker maker,
        Optional<String> family,
        Optional<String> line,
        Kind kind,
        Optional<String> rolling,
        Specs specs,
        Map<Capability, Fact<Boolean>> capabilities,
        List<Slug> aliases,
        List<Route> routes,
        List<Score> scores) {

    public Model {
        EnumMap<Capability, Fact<Boolean>> copy = new EnumMap<>(Capability.class);
        for (Capability capability : Capability.values()) {
            copy.put(capability, capabilities.getOrDefault(capability, Fact.missing(Absence.NOT_SOURCED)));
        }
        capabilities = Collections.unmodifiableMap(copy);
        aliases = List.copyOf(aliases);
        routes = List.copyOf(routes);
        scores = List.copyOf(scores);
    }

    /** The facts about the model itself. */
    public record Specs(
            Fact<PartialDate> released,
            Fact<TokenCount> context,
            Fact<TokenCount> maxOutput,
            Fact<String> parameters,
            Fact<String> activeParameters,
            Fact<String> architecture,
            Fact<Licence> licence,
            Fact<Openness> openness,
            Fact<CommercialUse> commercialUse,
            Fact<PartialDate> knowledgeCutoff,
            Fact<Set<Modality>> inputs,
            Fact<Set<Modality>> outputs,
            Fact<Status> status,
            Fact<LocalDate> retires,
            Fact<Slug> successor) {

        public Fact<?> of(Field field) {
            return switch (field) {
                case RELEASED -> released;
                case CONTEXT_TOKENS -> context;
                case MAX_OUTPUT_TOKENS -> maxOutput;
                case PARAMETERS -> parameters;
                case ACTIVE_PARAMETERS -> activeParameters;
                case ARCHITECTURE -> architecture;
                case LICENCE -> licence;
                case OPENNESS -> openness;
                case COMMERCIAL_USE -> commercialUse;
                case KNOWLEDGE_CUTOFF -> knowledgeCutoff;
                case INPUTS -> inputs;
                case OUTPUTS -> outputs;
                case STATUS -> status;
                case RETIRES -> retires;
                case SUCCESSOR -> successor;
            };
        }
    }

    public Fact<Boolean> capability(Capability capability) {
        return Objects.requireNonNull(capabilities.get(capability));
    }

    public Support support(Capability capability) {
        return capability(capability)
                .known()
                .map(has -> has ? Support.YES : Support.NO)
                .orElse(Support.UNKNOWN);
    }

    public boolean has(Capability capability) {
        return support(capability) == Support.YES;
    }

    public boolean isRollingAlias() {
        return rolling.isPresent();
    }

    public boolean hasOpenWeights() {
        return specs.openness().is(Openness.OPEN_WEIGHTS);
    }

    /** Routes that are offered today; ended ones are left out. */
    public List<Route> offeredRoutes() {
        return routes.stream().filter(Route::isOffered).toList();
    }

    /** The shown providers that offer it today, each once, by name. */
    public List<Provider> providers() {
        return offeredRoutes().stream().map(Route::provider).distinct().toList();
    }
}
