package dev.pairwise.web.template;

import org.jspecify.annotations.Nullable;

/** A named piece of a template, which others may name before it has been read. */
final class Fragment {

    private final String name;
    private @Nullable Part body;
    private int parameters;
    private Names.Size size = new Names.Size();

    Fragment(String name) {
        this.name = name;
    }

    void define(Part body, int parameters, Names.Size size) {
        this.body = body;
        this.parameters = parameters;
        this.size = size;
    }

    String name() {
        return name;
    }

    boolean isDefined() {
        return body != null;
    }

    int parameters() {
        return parameters;
    }

    Frame frame(Frame caller) {
        return caller.another(size.places());
    }

    void print(Frame frame, Markup out) {
        if (body == null) {
            throw new IllegalStateException("No fragment %s".formatted(name));
        }
        body.print(frame, out);
    }
}
