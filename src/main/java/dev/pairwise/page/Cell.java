package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/**
 * One value of a table: finished text, the exact figure for its {@code title} where the text rounds it, how it compares, and where it comes from.
 * {@code disagreement} says what another source claims; {@code age} that the fact is old.
 */
public record Cell(
        String text,
        Optional<String> title,
        State state,
        Mark mark,
        List<Note> notes,
        Optional<String> disagreement,
        Optional<String> age) {

    /** What kind of value it is, for shape and for screen readers. */
    public enum State {
        FACT,
        YES,
        NO,
        UNKNOWN
    }

    /** How it compares with the other side. */
    public enum Mark {
        NONE,
        BETTER,
        EQUAL,
        /** Limits that read the same in practice under different labels. */
        ALIKE
    }

    public Cell {
        notes = List.copyOf(notes);
    }

    public static Cell of(String text) {
        return new Cell(text, Optional.empty(), State.FACT, Mark.NONE, List.of(), Optional.empty(), Optional.empty());
    }

    public boolean isBetter() {
        return mark == Mark.BETTER;
    }

    public boolean isEqual() {
        return mark == Mark.EQUAL;
    }

    public boolean isAlike() {
        return mark == Mark.ALIKE;
    }

    public boolean isUnknown() {
        return state == State.UNKNOWN;
    }

    /** Why there is no value. */
    public static Cell unknown(String why) {
        return of(why).as(State.UNKNOWN);
    }

    public Cell as(State newState) {
        return new Cell(text, title, newState, mark, notes, disagreement, age);
    }

    public Cell marked(Mark newMark) {
        return new Cell(text, title, state, newMark, notes, disagreement, age);
    }

    public Cell saying(String newText) {
        return new Cell(newText, title, state, mark, notes, disagreement, age);
    }

    public Cell titled(Optional<String> newTitle) {
        return new Cell(text, newTitle, state, mark, notes, disagreement, age);
    }

    public Cell noted(List<Note> newNotes) {
        return new Cell(text, title, state, mark, newNotes, disagreement, age);
    }

    /** Whether it is text and nothing more: of no style, with no exact figure behind it. */
    public boolean isPlain() {
        return state == State.FACT && title.isEmpty();
    }

    /** {@code yes}, {@code no} or {@code unknown}, the name of its style; nothing for a plain fact. */
    public String kind() {
        return switch (state) {
            case FACT -> "";
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "unknown";
        };
    }
}
