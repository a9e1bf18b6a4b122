package dev.pairwise.importing.modelsdev;

/** Slugs, product lines and families by the rules that models of models.dev follow, for models that other lists bring. */
public final class Lineage {

    private Lineage() {}

    /** The address of a model by its id, whose folders do not count. */
    public static String slug(String id) {
        return Slugs.form(id.replace('@', '-'));
    }

    public static String line(String slug) {
        return Lines.line(slug);
    }

    public static String family(String line) {
        return Lines.family(line);
    }
}
