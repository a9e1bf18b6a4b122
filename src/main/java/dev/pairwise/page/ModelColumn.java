package dev.pairwise.page;

import dev.pairwise.catalogue.Coded;
import dev.pairwise.comparison.ModelOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the list of models can show beside the name of each, in the order of its columns: prices first, since a phone shows no more than three. */
public enum ModelColumn implements Coded {
    INPUT("input", "Input", Shown.AT_FIRST, ModelOrder.Key.INPUT),
    OUTPUT("output", "Output", Shown.AT_FIRST, ModelOrder.Key.OUTPUT),
    MONTHLY_COST("monthly-cost", "Monthly cost", Shown.ON_REQUEST, ModelOrder.Key.MONTHLY_COST),
    CONTEXT("context", "Context", Shown.AT_FIRST, ModelOrder.Key.CONTEXT),
    MAX_OUTPUT("max-output", "Max output", Shown.ON_REQUEST, ModelOrder.Key.MAX_OUTPUT),
    RELEASED("released", "Released", Shown.AT_FIRST, ModelOrder.Key.RELEASED),
    MAKER("maker", "Maker", Shown.AT_FIRST),
    KIND("kind", "Kind", Shown.ON_REQUEST),
    STATUS("status", "Status", Shown.ON_REQUEST),
    ROUTE("route", "Cheapest at", Shown.AT_FIRST),
    CHECKED("checked", "Checked", Shown.AT_FIRST),
    PROVIDERS("providers", "Providers", Shown.AT_FIRST, ModelOrder.Key.PROVIDERS),
    OPENNESS("openness", "Weights", Shown.AT_FIRST),
    LICENCE("licence", "Licence", Shown.ON_REQUEST),
    PARAMETERS("parameters", "Parameters", Shown.ON_REQUEST),
    KNOWLEDGE_CUTOFF("knowledge-cutoff", "Knowledge cutoff", Shown.ON_REQUEST),
    INPUTS("inputs", "Inputs", Shown.ON_REQUEST),
    CAPABILITIES("capabilities", "Known to do", Shown.ON_REQUEST);

    /** The columns of the list where none are chosen. */
    public static final List<ModelColumn> AT_FIRST = Arrays.stream(values())
            .filter(column -> column.shown == Shown.AT_FIRST)
            .toList();

    private final String code;
    private final String label;
    private final Shown shown;
    private final Optional<ModelOrder.Key> key;

    ModelColumn(String code, String label, Shown shown) {
        this(code, label, shown, Optional.empty());
    }

    ModelColumn(String code, String label, Shown shown, ModelOrder.Key key) {
        this(code, label, shown, Optional.of(key));
    }

    ModelColumn(String code, String label, Shown shown, Optional<ModelOrder.Key> key) {
        this.code = code;
        this.label = label;
        this.shown = shown;
        this.key = key;
    }

    private enum Shown {
        AT_FIRST,
        ON_REQUEST
    }

    @Override
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** By what the list is ordered at the head of this column. */
    Optional<ModelOrder.Key> key() {
        return key;
    }

    /** Whether it says something of the cheapest route. */
    boolean isPrice() {
        return switch (this) {
            case INPUT, OUTPUT, MONTHLY_COST, ROUTE, CHECKED -> true;
            case MAKER, KIND, STATUS, RELEASED, CONTEXT, MAX_OUTPUT, PROVIDERS, OPENNESS -> false;
            case LICENCE, PARAMETERS, KNOWLEDGE_CUTOFF, INPUTS, CAPABILITIES -> false;
        };
    }

    /** Figures stand to the right, so that their digits stand below each other. */
    boolean isFigure() {
        return key.isPresent() && this != RELEASED;
    }
}
