package dev.pairwise.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the capabilities of one model: derived where the facts give them, else as sources say. */
final class CapabilityAssembly {

    private final Slug model;
    private final Dossier dossier;
    private final List<DerivationConflict> conflicts = new ArrayList<>();

    CapabilityAssembly(Slug model, Dossier dossier) {
        this.model = model;
        this.dossier = dossier;
    }

    Map<Capability, Fact<Boolean>> capabilities(Model.Specs specs, List<Route> routes) {
        Map<Capability, Fact<Boolean>> facts = new EnumMap<>(Capability.class);
        for (Capability capability : Capability.values()) {
            Optional<Fact.Known<Boolean>> said = said(capability);
            DerivedCapability.of(capability, specs, routes)
                    .map(derived -> against(capability, derived, said))
                    .or(() -> said)
                    .ifPresent(fact -> facts.put(capability, fact));
        }
        return facts;
    }

    /** Values that a source gave against the derivation, found by {@link #capabilities}. */
    List<DerivationConflict> conflicts() {
        return conflicts;
    }

    private Optional<Fact.Known<Boolean>> said(Capability capability) {
        return dossier.fact(capability.code(), FieldText::yes, Tolerance.none());
    }

    /** A source that contradicts itself is a conflict; another source that contradicts the derivation is a disagreement too. */
    private Fact.Known<Boolean> against(
            Capability capability, Fact.Known<Boolean> derived, Optional<Fact.Known<Boolean>> said) {
        List<Fact.Claim<Boolean>> contradictions = said.stream()
                .flatMap(CapabilityAssembly::claims)
                .filter(claim -> !claim.value().equals(derived.value()))
                .toList();
        contradictions.forEach(claim -> conflicts.add(new DerivationConflict(
                model, capability, derived.value(), claim.provenance().source())));
        List<Fact.Claim<Boolean>> disagreements = Stream.concat(
                        derived.disagreements().stream(),
                        contradictions.stream().filter(claim -> isOfAnother(claim, derived)))
                .distinct()
                .toList();
        return new Fact.Known<>(derived.value(), derived.provenance(), disagreements);
    }

    private static Stream<Fact.Claim<Boolean>> claims(Fact.Known<Boolean> said) {
        return Stream.concat(
                Stream.of(new Fact.Claim<>(said.value(), said.provenance())), said.disagreements().stream());
    }

    private static boolean isOfAnother(Fact.Claim<Boolean> claim, Fact.Known<Boolean> derived) {
        return !claim.provenance().source().equals(derived.provenance().source());
    }
}
