package dev.pairwise.search;

import java.util.List;
import java.util.Set;

/** A thing under one of its names, with the words of that name. */
record SearchName(Thing thing, Use use, List<String> parts) {

    /** What a name may be good for. */
    enum Use {
        /** The name or the slug. */
        NAME,
        /** Another name, which may be shared by a whole family: "claude" is an alias of one model somewhere. */
        ALIAS,
        /** A name that tells it from nothing else, such as one without what stands in parentheses: no exact name. */
        PART,
        /** What stands in the code of somebody who calls it: found only as a whole. */
        ID
    }

    /** Words that tell no model from another. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("instruct", "chat", "it", "hf", "preview", "latest", "ai", "labs");

    SearchName {
        parts = List.copyOf(parts);
    }

    static SearchName of(Thing thing, Use use, String text) {
        return new SearchName(thing, use, Words.parts(text));
    }

    /** The whole of it in one form, so that it can be compared. */
    String key() {
        return String.join("", parts);
    }

    /** How many words of the name were not typed. Numbers count only for those who type numbers: others mean any version. */
    int unsaid(Asked asked) {
        int unsaid = 0;
        for (int at = 0; at < parts.size(); at++) {
            String part = parts.get(at);
            boolean tells = !EMPTY_WORDS.contains(part) && (asked.hasNumber() || !hasDigit(part));
            boolean isFirst = parts.indexOf(part) == at;
            unsaid += tells && isFirst && !asked.says(part) ? 1 : 0;
        }
        return unsaid;
    }

    private static boolean hasDigit(String part) {
        return part.chars().anyMatch(Character::isDigit);
    }
}
