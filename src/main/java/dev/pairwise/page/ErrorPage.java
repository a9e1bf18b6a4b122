package dev.pairwise.page;

import java.util.List;

/** A plain page for what is not there, gone, or wrongly asked, with somewhere to go. */
public record ErrorPage(Meta meta, String heading, String text, List<Link> suggestions) implements Page {

    public ErrorPage {
        suggestions = List.copyOf(suggestions);
    }
}
