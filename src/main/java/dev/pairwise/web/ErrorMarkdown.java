package dev.pairwise.web;

import dev.pairwise.page.ErrorPage;

/** An error as Markdown. */
final class ErrorMarkdown {

    private ErrorMarkdown() {}

    static String of(ErrorPage page, Markdown markdown) {
        return markdown.heading(1, page.heading())
                .paragraph(page.text())
                .items(markdown.links(page.suggestions()))
                .toString();
    }
}
