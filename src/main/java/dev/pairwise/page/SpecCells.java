package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.Limits;
import dev.pairwise.comparison.SpecRow;
import dev.pairwise.wording.Labels;
import dev.pairwise.wording.Numbers;
import dev.pairwise.wording.SpecWording;

/** One cell of the specifications of a model. */
final class SpecCells {

    private final Cells cells;

    SpecCells(Cells cells) {
        this.cells = cells;
    }

    Cell of(SpecRow row, Model model) {
        Model.Specs specs = model.specs();
        return switch (row) {
            case RELEASED -> cells.of(specs.released(), Object::toString);
            case CONTEXT -> cells.tokens(specs.context());
            case MAX_OUTPUT -> maxOutput(model);
            case PARAMETERS -> parameters(model);
            case ARCHITECTURE -> cells.of(specs.architecture(), text -> text);
            case LICENCE -> cells.of(specs.licence(), SpecWording::licence);
            case OPENNESS -> cells.of(specs.openness(), Labels::of);
            case COMMERCIAL_USE -> cells.of(specs.commercialUse(), Labels::of);
            case KNOWLEDGE_CUTOFF -> cells.of(specs.knowledgeCutoff(), Object::toString);
            case INPUTS -> cells.of(specs.inputs(), SpecWording::modalities);
            case OUTPUTS -> cells.of(specs.outputs(), SpecWording::modalities);
            case FAMILY -> model.family().map(Cell::of).orElseGet(() -> Cell.unknown("not sourced yet"));
            case STATUS -> cells.of(specs.status(), Labels::of);
            case RETIRES -> cells.of(specs.retires(), Object::toString);
            case SUCCESSOR -> cells.of(specs.successor(), Object::toString);
        };
    }

    /** An output limit that only repeats the context is shown as what it is, since it counts as unknown. */
    private Cell maxOutput(Model model) {
        if (!Limits.isFiller(model)) {
            return cells.tokens(model.specs().maxOutput());
        }
        return cells.of(model.specs().maxOutput(), limit -> "not stated apart from the context (" + label(limit) + ")")
                .as(Cell.State.UNKNOWN);
    }

    private static String label(TokenCount limit) {
        return Numbers.tokens(limit);
    }

    private Cell parameters(Model model) {
        Cell total = cells.of(model.specs().parameters(), text -> text);
        return model.specs()
                .activeParameters()
                .known()
                .map(active -> total.isUnknown()
                        ? Cell.of(active + " active")
                                .noted(cells.of(model.specs().activeParameters(), text -> text)
                                        .notes())
                        : total.saying(total.text() + ", " + active + " active"))
                .orElse(total);
    }

    static String label(SpecRow row) {
        return switch (row) {
            case RELEASED -> "Released";
            case CONTEXT -> "Context window";
            case MAX_OUTPUT -> "Max output";
            case PARAMETERS -> "Parameters";
            case ARCHITECTURE -> "Architecture";
            case LICENCE -> "Licence";
            case OPENNESS -> "Openness";
            case COMMERCIAL_USE -> "Commercial use";
            case KNOWLEDGE_CUTOFF -> "Knowledge cutoff";
            case INPUTS -> "Inputs";
            case OUTPUTS -> "Outputs";
            case FAMILY -> "Family";
            case STATUS -> "Status";
            case RETIRES -> "Retirement date";
            case SUCCESSOR -> "Successor";
        };
    }
}
