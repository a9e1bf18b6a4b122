package dev.pairwise.web.mcp;

/** What a tool says. */
sealed interface Answer {

    /** For a reader as text, for a program as a record. */
    record Told(String text, Record structured) implements Answer {}

    /** The call was understood and cannot be answered; the text says how to ask instead. */
    record Refused(String text) implements Answer {}
}
