package dev.pairwise.search;

import java.util.List;

/** One word as it is written: {@code "qwen2.5"} is joined "qwen25" and made of "qwen" and "2.5". */
record Word(String joined, List<String> parts) {

    Word {
        parts = List.copyOf(parts);
    }

    boolean hasNumber() {
        return joined.chars().anyMatch(Character::isDigit);
    }

    /** The two as one word, for those who write "deep seek" or "4 5". */
    Word with(Word next) {
        String both = joined + next.joined;
        return new Word(both, List.of(both));
    }
}
