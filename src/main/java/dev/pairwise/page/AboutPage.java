package dev.pairwise.page;

import java.util.List;

/** What this site is, how facts get in, who may use it how, and what it does not do. */
public record AboutPage(Meta meta, List<Chapter> chapters) implements HtmlPage {

    public AboutPage {
        chapters = List.copyOf(chapters);
    }

    public record Chapter(String id, String heading, List<String> paragraphs, List<Link> links) {

        public Chapter {
            paragraphs = List.copyOf(paragraphs);
            links = List.copyOf(links);
        }
    }
}
