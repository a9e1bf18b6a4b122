package dev.pairwise.wording;

/** What programs and those who write them are told about the programming interface. */
public final class ProgramsWording {

    public static final String NAME = "Pairwise API";
    public static final String LICENCE = "Terms of the data, by source";

    private ProgramsWording() {}

    public static String summary() {
        return "Language models, their prices and their comparisons, each fact with a source and a date.";
    }

    public static String description() {
        return "Read only. Money is an exact decimal in a string, in US dollars; prices are for a million tokens. A fact has a value"
                + " with its source and dates, or says in absent why there is none: unknown is never no, zero or null. Parts that do not"
                + " apply are left out. Slugs and ids do not change; any other spelling is answered by one redirect.";
    }
}
