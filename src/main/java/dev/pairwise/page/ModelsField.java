package dev.pairwise.page;

import java.util.Arrays;
import java.util.stream.Stream;

/** What the query of the list of models can say, in the order in which addresses say it. */
public enum ModelsField {
    TEXT("q"),
    MAKER("maker"),
    PROVIDER("provider"),
    KIND("kind"),
    STATUS("status"),
    OPENNESS("openness"),
    CAPABILITY("capability"),
    CONTEXT_MIN("context-min"),
    CONTEXT_MAX("context-max"),
    MAX_OUTPUT_MIN("max-output-min"),
    MAX_OUTPUT_MAX("max-output-max"),
    INPUT_MIN("input-min"),
    INPUT_MAX("input-max"),
    OUTPUT_MIN("output-min"),
    OUTPUT_MAX("output-max"),
    MONTHLY_COST_MIN("monthly-cost-min"),
    MONTHLY_COST_MAX("monthly-cost-max"),
    RELEASED_MIN("released-min"),
    RELEASED_MAX("released-max"),
    SORT("sort"),
    ORDER("order"),
    COLUMNS("columns"),
    CHART("chart");

    private final String key;

    ModelsField(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Whether it can be given several times. */
    public boolean isRepeatable() {
        return this == CAPABILITY || this == COLUMNS;
    }

    public static Stream<String> keys() {
        return Arrays.stream(values()).map(ModelsField::key);
    }
}
