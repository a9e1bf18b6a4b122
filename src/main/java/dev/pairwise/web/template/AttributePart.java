package dev.pairwise.web.template;

import java.util.Set;

/** An attribute whose value is worked out; it is left out where there is none, as Thymeleaf does. */
record AttributePart(Encoded start, Encoded before, Expression expression, boolean isKeptEmpty) implements Part {

    private static final Encoded QUOTE = Encoded.of("\"");

    /** Thymeleaf prints these without a value too. */
    private static final Set<String> KEPT_EMPTY = Set.of("href", "src", "value", "action");

    /** {@code before} is the fixed value that the worked-out one is appended to, or empty. */
    static AttributePart of(String name, String before, Expression expression) {
        return new AttributePart(
                Encoded.of(" " + name + "=\""),
                Encoded.of(before),
                expression,
                KEPT_EMPTY.contains(name) || !before.isEmpty());
    }

    @Override
    public void print(Frame frame, Markup out) {
        Object value = expression.value(frame);
        String text = value == null ? "" : value.toString();
        if (text.isEmpty() && !isKeptEmpty) {
            return;
        }
        out.raw(start);
        out.raw(before);
        if (before.length() > 0 && !text.isEmpty()) {
            out.text(" ");
        }
        out.text(text);
        out.raw(QUOTE);
    }
}
