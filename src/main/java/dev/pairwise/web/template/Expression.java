package dev.pairwise.web.template;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that a template names. A frame holds what the names of one fragment mean while it is printed. */
sealed interface Expression {

    @Nullable
    Object value(Frame frame);

    /** What a condition asks for. */
    default boolean holds(Frame frame) {
        return switch (value(frame)) {
            case null -> false;
            case Boolean held -> held;
            case Object other -> throw new IllegalStateException("%s is no condition: %s".formatted(this, other));
        };
    }

    record Literal(@Nullable Object written) implements Expression {

        @Override
        public @Nullable Object value(Frame frame) {
            return written;
        }
    }

    record Variable(String name, int place) implements Expression {

        @Override
        public @Nullable Object value(Frame frame) {
            return frame.get(place);
        }
    }

    record Choice(Expression condition, Expression met, Expression otherwise) implements Expression {

        @Override
        public @Nullable Object value(Frame frame) {
            return (condition.holds(frame) ? met : otherwise).value(frame);
        }
    }

    /**
     * A property of a value. It remembers how the last kind of value was asked, since nearly all are of one kind; a thread that sees what
     * another remembered sees it whole, because a record is immutable.
     */
    final class Property implements Expression {

        private final Expression owner;
        private final String name;
        private @Nullable Reader last;

        Property(Expression owner, String name) {
            this.owner = owner;
            this.name = name;
        }

        private record Reader(Class<?> type, Function<Object, @Nullable Object> read) {}

        @Override
        public @Nullable Object value(Frame frame) {
            Object value = owner.value(frame);
            if (value == null) {
                throw new IllegalStateException("%s is null".formatted(owner));
            }
            Reader reader = last;
            if (reader == null || reader.type != value.getClass()) {
                reader = new Reader(value.getClass(), Members.reader(value.getClass(), name));
                last = reader;
            }
            return reader.read.apply(value);
        }

        @Override
        public String toString() {
            return owner + "." + name;
        }
    }

    /** A method with arguments; slower, and rare. */
    record Call(Expression owner, String method, List<Expression> arguments) implements Expression {

        @Override
        public @Nullable Object value(Frame frame) {
            Object value = owner.value(frame);
            if (value == null) {
                throw new IllegalStateException("%s is null".formatted(owner));
            }
            return Members.call(
                    value,
                    method,
                    arguments.stream().map(argument -> argument.value(frame)).toArray());
        }
    }
}
