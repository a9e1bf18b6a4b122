package dev.pairwise.page;

import java.util.List;

/** What those who write programs need to know of the programming interface, shown by examples. */
public record ProgramsPage(Meta meta, List<String> introduction, List<Section> sections, List<Link> elsewhere)
        implements HtmlPage {

    public ProgramsPage {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
        elsewhere = List.copyOf(elsewhere);
    }

    /** One matter: what is to be said of it, what it consists of, and how it looks. */
    public record Section(
            String id, String heading, List<String> paragraphs, List<Term> terms, List<Example> examples) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
            terms = List.copyOf(terms);
            examples = List.copyOf(examples);
        }

        public String href() {
            return Links.inPage(id);
        }
    }

    /** A word of the interface and what it means; {@code id} is what answers link to. */
    public record Term(String id, String word, String meaning) {}

    /** A command and what it prints, shortened. */
    public record Example(String title, String command, String answer) {}
}
