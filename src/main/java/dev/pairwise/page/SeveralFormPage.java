package dev.pairwise.page;

/** The form alone, with what is wrong with the names that were given. */
public record SeveralFormPage(Meta meta, String heading, SeveralForm form) implements HtmlPage {}
