package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** The form that filters a long list: what it keeps, what is wrong with it, and which of its folded parts are open. */
public record ListForm(
        Field text,
        List<Select> selects,
        Part filters,
        List<Select> moreSelects,
        List<Bounds> bounds,
        Boxes capabilities,
        Part view,
        List<Select> order,
        Boxes columns,
        Optional<String> error) {

    public ListForm {
        selects = List.copyOf(selects);
        moreSelects = List.copyOf(moreSelects);
        bounds = List.copyOf(bounds);
        order = List.copyOf(order);
    }

    /** A part of the form that is folded until it matters. */
    public record Part(String summary, boolean open) {}

    /** One thing to type, with the keyboard that suits it. */
    public record Field(String name, String label, String value, String mode, Optional<String> error) {

        public String id() {
            return "list-" + name;
        }

        public String errorId() {
            return id() + "-error";
        }
    }

    /** The least and the most of one value. */
    public record Bounds(String legend, Field least, Field most) {}

    /** One choice among several. */
    public record Select(String name, String label, List<Option> options, Optional<String> error) {

        public Select {
            options = List.copyOf(options);
        }

        public String id() {
            return "list-" + name;
        }

        public String errorId() {
            return id() + "-error";
        }
    }

    /** Any number of choices among several. */
    public record Boxes(String name, String legend, List<Option> options, Optional<String> error) {

        public Boxes {
            options = List.copyOf(options);
        }

        public String errorId() {
            return "list-" + name + "-error";
        }
    }

    public record Option(String value, String text, boolean chosen) {}
}
