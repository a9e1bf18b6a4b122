package dev.pairwise.wording;

import dev.pairwise.comparison.Several;

/** Words for the form that names several models. */
public final class SeveralFormWording {

    private SeveralFormWording() {}

    public static String tooMany() {
        return "At most %s models fit side by side. The first %s are in the form."
                .formatted(English.inWords(Several.MOST), English.inWords(Several.MOST));
    }

    public static String unknownName(String name) {
        return "“%s” names no single model.".formatted(name);
    }

    public static String withdrawn(String name) {
        return "“%s” has been taken out of the catalogue.".formatted(name);
    }

    public static String heading() {
        return "Three or four models side by side";
    }

    /** Above the fields. */
    public static String introduction() {
        return "Name up to %s models; an empty field is left out, and two alone have a page of their own."
                .formatted(English.inWords(Several.MOST));
    }

    /** {@code Model 3}. */
    public static String field(int number) {
        return "Model " + number;
    }
}
