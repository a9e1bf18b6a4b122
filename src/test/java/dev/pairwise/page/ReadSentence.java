package dev.pairwise.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What there is to say against a sentence that holds no names, and the numbers in it. Nine in ten are those of another pair word for word. */
record ReadSentence(List<String> faults, List<String> numbers) {

    private static final int MOST_KEPT = 100_000;
    private static final Map<String, ReadSentence> KEPT = new ConcurrentHashMap<>();

    static ReadSentence of(String plain) {
        if (KEPT.size() > MOST_KEPT) {
            KEPT.clear();
        }
        return KEPT.computeIfAbsent(
                plain, sentence -> new ReadSentence(Prose.faults(sentence), PrintedNumbers.of(sentence)));
    }
}
