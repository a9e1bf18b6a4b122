package dev.pairwise.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the words of Thymeleaf's are written that hold more than one expression. */
enum Syntax {

    /** <code>~{template :: name(argument, argument)}</code>. */
    USE("~\\{\\s*([\\w/-]*)\\s*::\\s*([\\w-]+)\\s*(?:\\((.*)\\))?\\s*}"),

    /** {@code name(parameter, parameter)}. */
    DECLARATION("([\\w-]+)\\s*(?:\\((.*)\\))?"),

    /** <code>item, status : ${list}</code>. */
    LOOP("(\\w+)(?:\\s*,\\s*(\\w+))?\\s*:\\s*(.*)"),

    /** <code>name=${value}</code>. */
    ASSIGNMENT("([\\w-]+)\\s*=\\s*(.*)");

    private final Pattern pattern;

    Syntax(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    Matcher read(String text) {
        Matcher matcher = pattern.matcher(text.strip());
        if (!matcher.matches()) {
            throw new TemplateRefusal("cannot read %s".formatted(text));
        }
        return matcher;
    }

    /** Splits at the commas that stand in no literal and no braces. */
    static List<String> list(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean isQuoted = false;
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\'' -> isQuoted = !isQuoted;
                case '{', '(' -> depth++;
                case '}', ')' -> depth--;
                case ',' -> {
                    if (depth == 0 && !isQuoted) {
                        items.add(text.substring(start, at).strip());
                        start = at + 1;
                    }
                }
                default -> {}
            }
        }
        items.add(text.substring(start).strip());
        return items;
    }
}
