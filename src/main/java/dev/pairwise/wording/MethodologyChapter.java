package dev.pairwise.wording;

import java.util.List;

/** One part of the methodology: what is done, in sentences, and the numbers and cases it is done by. Ids are stable: pages link to them. */
public record MethodologyChapter(String id, String heading, List<String> paragraphs, List<Entry> entries) {

    public MethodologyChapter {
        paragraphs = List.copyOf(paragraphs);
        entries = List.copyOf(entries);
    }

    /** A threshold or a case of a rule: its name, what holds, and why or how. */
    public record Entry(String id, String name, String value, String reason) {}
}
