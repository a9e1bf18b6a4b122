package dev.pairwise.web.template;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a template that prints itself. */
@FunctionalInterface
interface Part {

    void print(Frame frame, Markup out);

    /** What never changes, joined and encoded when the template is read. */
    record Fixed(Encoded markup) implements Part {

        @Override
        public void print(Frame frame, Markup out) {
            out.raw(markup);
        }
    }

    record All(List<Part> parts) implements Part {

        @Override
        public void print(Frame frame, Markup out) {
            for (int at = 0; at < parts.size(); at++) {
                parts.get(at).print(frame, out);
            }
        }
    }

    record Text(Expression expression) implements Part {

        @Override
        public void print(Frame frame, Markup out) {
            Object value = expression.value(frame);
            if (value != null) {
                out.text(value.toString());
            }
        }
    }

    /** Finished markup. */
    record Raw(Expression expression) implements Part {

        @Override
        public void print(Frame frame, Markup out) {
            Object value = expression.value(frame);
            if (value != null) {
                out.raw(Encoded.of(value.toString()));
            }
        }
    }

    record When(Expression condition, boolean expected, Part part) implements Part {

        @Override
        public void print(Frame frame, Markup out) {
            if (condition.holds(frame) == expected) {
                part.print(frame, out);
            }
        }
    }

    record Let(int place, Expression expression, Part part) implements Part {

        @Override
        public void print(Frame frame, Markup out) {
            frame.set(place, expression.value(frame));
            part.print(frame, out);
        }
    }

    /** {@code status} is the place of the {@link Status}, or negative where the template does not ask for it. */
    record Each(Expression values, int place, int status, Part part) implements Part {

        @Override
        public void print(Frame frame, Markup out) {
            if (!(values.value(frame) instanceof Iterable<?> list)) {
                throw new IllegalStateException("%s is no list".formatted(values));
            }
            int index = 0;
            for (Iterator<?> left = list.iterator(); left.hasNext(); index++) {
                frame.set(place, left.next());
                if (status >= 0) {
                    frame.set(status, new Status(index, !left.hasNext()));
                }
                part.print(frame, out);
            }
        }
    }

    /** Where a loop is. */
    record Status(int index, boolean last) {

        public boolean first() {
            return index == 0;
        }
    }

    /** Prints a fragment with a frame of its own, in which the page and its head have the same places. */
    record Use(Fragment fragment, List<Argument> arguments) implements Part {

        @Override
        public void print(Frame frame, Markup out) {
            Frame own = fragment.frame(frame);
            for (int at = 0; at < arguments.size(); at++) {
                own.set(Names.OWN + at, arguments.get(at).value(frame));
            }
            fragment.print(own, out);
        }
    }

    /** What a fragment is given. */
    @FunctionalInterface
    interface Argument {

        @Nullable
        Object value(Frame frame);
    }

    /** A fragment as an argument: it is printed with the frame of the template that it stands in. */
    record Handed(Part part, Frame frame) {}

    record PrintHanded(Expression expression) implements Part {

        @Override
        public void print(Frame frame, Markup out) {
            if (expression.value(frame) instanceof Handed handed) {
                handed.part.print(handed.frame, out);
            } else {
                throw new IllegalStateException("%s is no fragment".formatted(expression));
            }
        }
    }
}
