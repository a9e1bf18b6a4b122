package dev.pairwise.web.api;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.RouteState;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.ModelOrder;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.WorkloadField;
import java.util.List;

/** Every parameter of the programming interface: its name, what it takes, what it does and an example. */
enum Query {
    TEXT("q", new Shape.Text(120), "Words to look for, in any order; beginnings of words are enough.", "gpt"),
    MODEL("model", new Shape.Text(127), "Only of this model, by its slug.", "gpt-4o"),
    MAKER("maker", new Shape.Text(127), "Only of this maker, by its slug.", "openai"),
    PROVIDER("provider", new Shape.Text(127), "Only at this provider, by its slug.", "openai"),
    CAPABILITY(
            "capability",
            new Shape.Code(Capability.class),
            "Only models known to be able to do this; given several times, all of it.",
            "vision"),
    OPENNESS("openness", new Shape.Code(Openness.class), "Only models known to be this.", "open-weights"),
    STATUS("status", new Shape.Code(Status.class), "Only models known to be this.", "active"),
    KIND("kind", new Shape.Code(Kind.class), "Only models of this kind.", "chat"),
    CONTEXT_MIN(
            "contextMin",
            new Shape.Whole(1, 100_000_000, null),
            "Only models known to have a context of so many tokens or more.",
            "128000"),
    OUTPUT_TOKENS_MIN(
            "maxOutputMin",
            new Shape.Whole(1, 100_000_000, null),
            "Only models known to write so many tokens or more.",
            "16000"),
    INPUT_MAX(
            "inputMax",
            new Shape.Amount(),
            "Only models whose cheapest route takes at most so many US dollars per million tokens of input.",
            "2.5"),
    OUTPUT_MAX(
            "outputMax",
            new Shape.Amount(),
            "Only models whose cheapest route takes at most so many US dollars per million tokens of output.",
            "10"),
    COST_MAX(
            "monthlyCostMax",
            new Shape.Amount(),
            "Only models that cost at most so many US dollars a month at the default workload.",
            "5000"),
    RELEASED_SINCE(
            "releasedSince", new Shape.Day(), "Only models known to be released on this day or later.", "2024-01-01"),
    RELEASED_UNTIL(
            "releasedUntil", new Shape.Day(), "Only models known to be released on this day or before.", "2026-12-31"),
    ROLLING(
            "rolling",
            new Shape.Code(List.of("no", "only")),
            "Whether to list models of their own, as without it, or the names that point to another model over time.",
            "no"),
    SORT(
            "sort",
            new Shape.Code(ModelOrder.Key.class),
            "By what to order. Models without the value come last.",
            "input"),
    ORDER("order", new Shape.Code(ModelOrder.Direction.class), "Up or down; without it, as people mean it.", "asc"),
    STATE("state", new Shape.Code(RouteState.class), "Only routes of which this is known about the price.", "priced"),
    PRICED(
            "priced",
            new Shape.Code(List.of("yes", "no")),
            "Only routes that can, or cannot, be bought by the token today at a complete price.",
            "yes"),
    SINCE("since", new Shape.Day(), "Only what happened on this day or later.", "2025-01-01"),
    REQUESTS(WorkloadField.REQUESTS),
    INPUT(WorkloadField.INPUT),
    OUTPUT(WorkloadField.OUTPUT),
    CACHED(WorkloadField.CACHED),
    BATCH(WorkloadField.BATCH),
    PAGE("page", new Shape.Whole(1, 1_000_000, 1L), "Which page of the list, from 1 up.", "1"),
    SIZE("size", new Shape.Whole(1, Query.MOST, Query.USUAL), "How many items a page has.", "2");

    /** More than this a page is a download, and those are at another address. */
    static final int MOST = 200;

    static final long USUAL = 50;

    private final String key;
    private final Shape shape;
    private final String description;
    private final String example;

    Query(String key, Shape shape, String description, String example) {
        this.key = key;
        this.shape = shape;
        this.description = description;
        this.example = example;
    }

    Query(WorkloadField field) {
        this(
                field.key(),
                new Shape.Whole(field.least(), field.most(), field.of(Workload.DEFAULT)),
                field.label() + ".",
                Long.toString(field.of(Workload.DEFAULT)));
    }

    String key() {
        return key;
    }

    /** Whether it may be given several times. */
    boolean isRepeatable() {
        return this == CAPABILITY;
    }

    Shape shape() {
        return shape;
    }

    String description() {
        return description;
    }

    String example() {
        return example;
    }
}
