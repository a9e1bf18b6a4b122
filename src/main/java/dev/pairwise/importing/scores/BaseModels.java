package dev.pairwise.importing.scores;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Tells the model before training on instructions from the one that people talk to, which bears nearly the same name. */
public final class BaseModels {

    private static final Set<String> TRAINED = Set.of("instruct", "chat", "it", "sft", "dpo", "rlhf");

    private BaseModels() {}

    /** Whether a name says {@code base} and the slug of the model it seems to mean does not. */
    public static boolean isSaid(String name, String slug) {
        return says(name, Set.of("base", "pretrained", "pt")) && !says(slug, Set.of("base", "pretrained", "pt"));
    }

    /** For files that write names in full: whether the slug says {@code instruct} or {@code chat} and the name does not. */
    public static boolean isMeant(String name, String slug) {
        return isSaid(name, slug) || (says(slug, TRAINED) && !says(name, TRAINED));
    }

    private static boolean says(String name, Set<String> words) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).anyMatch(words::contains);
    }
}
