package dev.pairwise.page;

import java.util.List;

/** "Choose A when", "Choose B when": bullets a side; a side without any says so in {@code nothing}. */
public record ChoiceSection(Choices left, Choices right) {

    public record Choices(String heading, List<String> bullets, String nothing) {

        public Choices {
            bullets = List.copyOf(bullets);
        }
    }
}
