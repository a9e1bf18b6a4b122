package dev.pairwise.page;

import java.util.List;

/** What a language model is told that comes to this site: what it is, how to ask it, and where everything is. */
public record SiteGuide(String name, String summary, List<String> notes, List<Section> sections) {

    public SiteGuide {
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
    }

    public record Section(String heading, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** Where something is, and what is there. */
    public record Entry(Link link, String what) {}
}
