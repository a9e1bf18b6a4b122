package dev.pairwise.wording;

import dev.pairwise.comparison.Lifecycle;

/** Where a model is in its life, as what follows its name in a sentence. */
final class LifecycleWording {

    private LifecycleWording() {}

    /** {@code has been retired}, {@code is due to be retired on 1 October 2026}. */
    static String of(Lifecycle lifecycle) {
        return lifecycle
                .retires()
                .map(date -> of(lifecycle.stage(), Dates.day(date)))
                .orElseGet(() -> withoutDate(lifecycle.stage()));
    }

    private static String of(Lifecycle.Stage stage, String date) {
        return switch (stage) {
            case UNKNOWN, ACTIVE, ENDING -> "is due to be retired on " + date;
            case DEPRECATED -> "is deprecated and due to be retired on " + date;
            case PAST_ITS_DATE -> "was due to be retired on " + date;
            case DELISTED, RETIRED -> withoutDate(stage);
        };
    }

    private static String withoutDate(Lifecycle.Stage stage) {
        return switch (stage) {
            case UNKNOWN -> "has no recorded status";
            case ACTIVE -> "is active, with no retirement date recorded";
            case DEPRECATED -> "is deprecated, with no retirement date recorded";
            case ENDING -> "is due to be retired soon";
            case PAST_ITS_DATE -> "is past its retirement date";
            case DELISTED -> "is no longer listed by any provider";
            case RETIRED -> "has been retired";
        };
    }

    /** The notice above the page of a model that this holds of. */
    static String notice(String name, Lifecycle lifecycle) {
        return switch (lifecycle.stage()) {
            case UNKNOWN, ACTIVE, DEPRECATED, ENDING, PAST_ITS_DATE -> "%s %s.".formatted(name, of(lifecycle));
            case DELISTED, RETIRED -> "%s %s; these are its last known facts.".formatted(name, of(lifecycle));
        };
    }
}
