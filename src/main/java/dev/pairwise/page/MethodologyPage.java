package dev.pairwise.page;

import java.util.List;

/** Every rule and threshold, printed from the constants of the code. {@code id} is what verdicts link to. */
public record MethodologyPage(Meta meta, List<Section> sections) implements HtmlPage {

    public MethodologyPage {
        sections = List.copyOf(sections);
    }

    public record Section(String id, String heading, List<String> paragraphs, List<Threshold> thresholds) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
            thresholds = List.copyOf(thresholds);
        }

        public String href() {
            return Links.inPage(id);
        }
    }

    public record Threshold(String id, String name, String value, String reason) {}
}
