package dev.pairwise.page;

/** A question and an answer that stands alone. */
public record Question(String question, String answer) {}
