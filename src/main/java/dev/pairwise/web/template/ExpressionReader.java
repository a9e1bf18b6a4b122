package dev.pairwise.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads an expression: {@code 'text'}, <code>${name.property.method('text')}</code>, and {@code condition ? one : other}. Refuses everything
 * else.
 */
final class ExpressionReader {

    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    private final String text;
    private final Names names;
    private int at;

    private ExpressionReader(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    static Expression read(String text, Names names) {
        ExpressionReader reader = new ExpressionReader(text, names);
        Expression read = reader.choice();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.refusal();
        }
        return read;
    }

    private Expression choice() {
        Expression condition = term();
        if (!skip('?')) {
            return condition;
        }
        Expression met = term();
        return new Expression.Choice(condition, met, skip(':') ? term() : new Expression.Literal(null));
    }

    private Expression term() {
        if (skip('\'')) {
            return literal();
        }
        if (!skip('$') || !skip('{')) {
            throw refusal();
        }
        Expression path = path();
        require('}');
        return path;
    }

    private Expression literal() {
        int end = text.indexOf('\'', at);
        if (end < 0) {
            throw refusal();
        }
        Expression literal = new Expression.Literal(text.substring(at, end));
        at = end + 1;
        return literal;
    }

    private Expression path() {
        Expression value = root(word());
        while (skip('.')) {
            String name = word();
            value = skip('(') ? call(value, name) : new Expression.Property(value, name);
        }
        return value;
    }

    private Expression root(String name) {
        if (CONSTANTS.contains(name)) {
            return new Expression.Literal(name.equals("null") ? null : Boolean.valueOf(name));
        }
        Integer place = names.place(name);
        if (place == null) {
            throw new TemplateRefusal("%s is not declared".formatted(name));
        }
        return new Expression.Variable(name, place);
    }

    private Expression call(Expression owner, String method) {
        List<Expression> arguments = new ArrayList<>();
        while (!skip(')')) {
            arguments.add(skip('\'') ? literal() : path());
            skip(',');
        }
        return arguments.isEmpty()
                ? new Expression.Property(owner, method)
                : new Expression.Call(owner, method, arguments);
    }

    private String word() {
        skipSpace();
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw refusal();
        }
        return text.substring(start, at);
    }

    private boolean skip(char wanted) {
        skipSpace();
        boolean found = at < text.length() && text.charAt(at) == wanted;
        if (found) {
            at++;
        }
        return found;
    }

    private void require(char wanted) {
        if (!skip(wanted)) {
            throw refusal();
        }
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private TemplateRefusal refusal() {
        return new TemplateRefusal("cannot read %s at %d".formatted(text, at));
    }
}
