package dev.pairwise.web.template;

import org.jspecify.annotations.Nullable;

/** What the names of one fragment mean while it is printed, by their places. */
final class Frame {

    private final @Nullable Object[] values;

    private Frame(int size) {
        this.values = new Object[size];
    }

    static Frame of(int size, @Nullable Object page, @Nullable Object head) {
        Frame frame = new Frame(size);
        frame.set(Names.PAGE, page);
        frame.set(Names.HEAD, head);
        return frame;
    }

    /** One with the same page and the same head. */
    Frame another(int size) {
        return of(size, get(Names.PAGE), get(Names.HEAD));
    }

    @Nullable
    Object get(int place) {
        return values[place];
    }

    void set(int place, @Nullable Object value) {
        values[place] = value;
    }
}
