package dev.pairwise.wording;

/** Words for the directory of models. */
public final class DirectoryWording {

    private DirectoryWording() {}

    /** So many of all are listed. */
    public static String languageModels(int models, int all, int makers) {
        return "%s of %s%s. The page of a model lists its comparisons."
                .formatted(
                        English.count(models, "model", "models"),
                        English.count(makers, "maker", "makers"),
                        outOf(models, all));
    }

    public static String others(int entries, int all) {
        return "%s%s, compared with their own kind alone."
                .formatted(English.count(entries, "entry", "entries"), outOf(entries, all));
    }

    private static String outOf(int listed, int all) {
        return listed == all ? "" : ", those of %s that most providers offer".formatted(Numbers.exact(all));
    }

    public static String rollingAliases() {
        return "Rolling aliases, which point to another model";
    }
}
