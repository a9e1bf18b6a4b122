package dev.pairwise.comparison;

import dev.pairwise.catalogue.Absence;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.SpecFinding.Mark;
import java.util.Optional;

/** What one model has in one row of the specifications, whatever its type. */
record SpecCell(Optional<?> value, Mark mark) {

    static SpecCell of(SpecRow row, Model model, Ages ages) {
        return row == SpecRow.FAMILY ? ofFamily(model) : of(fact(row, model), ages);
    }

    /** Whether it says something: a value, or that there is none to be had. */
    boolean isSettled() {
        return mark.absence()
                .filter(absence -> absence == Absence.NOT_SOURCED || absence == Absence.NOT_DISCLOSED)
                .isEmpty();
    }

    /** The same value, or the same reason for having none. */
    boolean isLike(SpecCell other) {
        return value.equals(other.value) && mark.absence().equals(other.mark.absence());
    }

    private static SpecCell of(Fact<?> fact, Ages ages) {
        return switch (fact) {
            case Fact.Known<?>(var value, var provenance, var disagreements) ->
                new SpecCell(
                        Optional.of(value),
                        new Mark(Optional.empty(), !disagreements.isEmpty(), ages.isOldFact(provenance)));
            case Fact.Missing<?>(var absence) ->
                new SpecCell(Optional.empty(), new Mark(Optional.of(absence), false, false));
        };
    }

    /** A family is part of who a model is and has no provenance of its own. */
    private static SpecCell ofFamily(Model model) {
        Optional<Absence> absence = model.family().isPresent() ? Optional.empty() : Optional.of(Absence.NOT_SOURCED);
        return new SpecCell(model.family(), new Mark(absence, false, false));
    }

    /** A limit of output that only repeats the context is no fact. */
    private static Fact<?> fact(SpecRow row, Model model) {
        Model.Specs specs = model.specs();
        return switch (row) {
            case RELEASED -> specs.released();
            case CONTEXT -> specs.context();
            case MAX_OUTPUT -> Limits.isFiller(model) ? Fact.missing(Absence.NOT_SOURCED) : specs.maxOutput();
            case PARAMETERS -> specs.parameters();
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
            case FAMILY -> Fact.missing(Absence.NOT_SOURCED);
        };
    }
}
