package dev.pairwise.wording;

/** Words for the directory of models. */
public final class DirectoryWording {

    private DirectoryWording() {}

    public static String languageModels(int models, int makers) {
        return "%s of %s. The page of a model lists its comparisons."
                .formatted(English.count(models, "model", "models"), English.count(makers, "maker", "makers"));
    }

    public static String others(int models) {
        return "%s, compared with their own kind alone.".formatted(English.count(models, "entry", "entries"));
    }

    public static String rollingAliases() {
        return "Rolling aliases, which point to another model";
    }
}
