package dev.pairwise.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the facts about one model out of its dossier, with the reason where there is none. */
final class SpecsAssembly {

    private static final String PROPRIETARY = "Proprietary";

    private final Dossier dossier;
    private final Fact<Openness> openness;
    private final Fact<Status> status;

    /** {@code record} stamps what is taken for granted; {@code lastEnded} is there when every route of the model has ended. */
    SpecsAssembly(Dossier dossier, Provenance record, Optional<Listing> lastEnded) {
        this.dossier = dossier;
        this.openness = orMissing(
                dossier.fact(Field.OPENNESS.code(), text -> FieldText.code(Openness.class, text), Tolerance.none()),
                Absence.NOT_SOURCED);
        this.status = status(record, lastEnded);
    }

    Model.Specs specs() {
        return new Model.Specs(
                fact(Field.RELEASED, PartialDate::parse, Tolerance::allowsDates),
                fact(Field.CONTEXT_TOKENS, FieldText::tokens, Tolerance::allowsTokens),
                fact(Field.MAX_OUTPUT_TOKENS, FieldText::tokens, Tolerance::allowsTokens),
                text(Field.PARAMETERS),
                text(Field.ACTIVE_PARAMETERS),
                text(Field.ARCHITECTURE),
                licence(),
                openness,
                fact(Field.COMMERCIAL_USE, text -> FieldText.code(CommercialUse.class, text), Tolerance.none()),
                fact(Field.KNOWLEDGE_CUTOFF, PartialDate::parse, Tolerance::allowsDates),
                fact(Field.INPUTS, FieldText::modalities, Tolerance.none()),
                fact(Field.OUTPUTS, FieldText::modalities, Tolerance.none()),
                status,
                fact(Field.RETIRES, LocalDate::parse, SpecsAssembly::allowsDays),
                fact(Field.SUCCESSOR, Slug::new, Tolerance.none()));
    }

    private static boolean allowsDays(LocalDate one, LocalDate other) {
        return Tolerance.allowsDates(PartialDate.of(one), PartialDate.of(other));
    }

    private Fact<String> text(Field field) {
        return fact(field, text -> text, Tolerance::allowsTexts);
    }

    private <T> Fact<T> fact(Field field, Function<String, T> reading, Tolerance<? super T> tolerance) {
        return orMissing(dossier.fact(field.code(), reading, tolerance), absence(field));
    }

    private Absence absence(Field field) {
        return switch (field) {
            case PARAMETERS, ACTIVE_PARAMETERS, ARCHITECTURE ->
                openness.is(Openness.PROPRIETARY) ? Absence.NOT_DISCLOSED : Absence.NOT_SOURCED;
            case RETIRES -> status.is(Status.ACTIVE) ? Absence.NONE_ANNOUNCED : Absence.NOT_SOURCED;
            case RELEASED,
                    CONTEXT_TOKENS,
                    MAX_OUTPUT_TOKENS,
                    LICENCE,
                    OPENNESS,
                    COMMERCIAL_USE,
                    KNOWLEDGE_CUTOFF,
                    INPUTS,
                    OUTPUTS,
                    STATUS,
                    SUCCESSOR -> Absence.NOT_SOURCED;
        };
    }

    private Fact<Licence> licence() {
        Optional<Fact.Known<Licence>> named = Licences.in(dossier);
        if (named.isEmpty()
                && openness instanceof Fact.Known<Openness>(Openness value, Provenance by, var others)
                && value == Openness.PROPRIETARY) {
            return Fact.known(new Licence(PROPRIETARY, Optional.empty(), Optional.empty()), by);
        }
        return orMissing(named, Absence.NOT_SOURCED);
    }

    /** As sources say; delisted where every route ended after they said so; active where nobody says otherwise. */
    private Fact<Status> status(Provenance record, Optional<Listing> lastEnded) {
        Fact.Known<Status> said = dossier.fact(
                        Field.STATUS.code(), text -> FieldText.code(Status.class, text), Tolerance.none())
                .orElse(new Fact.Known<>(Status.ACTIVE, record, List.of()));
        return lastEnded
                .filter(last -> said.value() != Status.RETIRED && said.value() != Status.DELISTED)
                .filter(last -> !said.provenance().checked().isAfter(last.ended()))
                .map(last -> Fact.known(Status.DELISTED, last.provenance()))
                .orElse(said);
    }

    private static <T> Fact<T> orMissing(Optional<Fact.Known<T>> known, Absence absence) {
        return known.isPresent() ? known.get() : Fact.missing(absence);
    }
}
