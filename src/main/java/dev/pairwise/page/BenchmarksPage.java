package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** Every test that somebody took, by what it is about. */
public record BenchmarksPage(Meta meta, List<String> introduction, List<Category> categories) implements HtmlPage {

    public BenchmarksPage {
        introduction = List.copyOf(introduction);
        categories = List.copyOf(categories);
    }

    public record Category(String id, String name, List<TestRow> rows) {

        public Category {
            rows = List.copyOf(rows);
        }

        public String href() {
            return Links.inPage(id);
        }
    }

    public record TestRow(
            Link test, String models, String scores, String scale, String questions, Optional<String> publisher) {}
}
