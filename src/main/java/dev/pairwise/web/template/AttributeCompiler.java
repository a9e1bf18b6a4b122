package dev.pairwise.web.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The attributes of a printed element: those that are written and those that are worked out. */
final class AttributeCompiler {

    private static final String PREFIX = "th:";
    private static final String CLASS = "class";
    private static final String APPEND = "th:classappend";
    private static final String ASSIGN = "th:attr";

    /** Those that are no attributes of the printed element. */
    private static final Set<String> WORDS = Set.of(
            ASSIGN,
            "th:each",
            "th:if",
            "th:unless",
            "th:with",
            "th:text",
            "th:utext",
            "th:fragment",
            "th:replace",
            "xmlns:th");

    /** Words of Thymeleaf's that do more than set an attribute, and that no template needs. */
    private static final Set<String> REFUSED = Set.of(
            "th:assert",
            "th:attrappend",
            "th:attrprepend",
            "th:case",
            "th:errors",
            "th:field",
            "th:include",
            "th:inline",
            "th:insert",
            "th:object",
            "th:remove",
            "th:styleappend",
            "th:switch");

    /** Attributes that are there or not, and have no other value than their name; all that Thymeleaf knows. */
    private static final Set<String> FLAGS = Set.of(
            "async",
            "autofocus",
            "autoplay",
            "checked",
            "controls",
            "declare",
            "default",
            "defer",
            "disabled",
            "formnovalidate",
            "hidden",
            "ismap",
            "loop",
            "multiple",
            "novalidate",
            "nowrap",
            "open",
            "pubdate",
            "readonly",
            "required",
            "reversed",
            "scoped",
            "seamless",
            "selected");

    private final Node.Element element;
    private final Names names;
    private final Map<String, Consumer<PartList>> attributes = new LinkedHashMap<>();

    private AttributeCompiler(Node.Element element, Names names) {
        this.element = element;
        this.names = names;
    }

    /** Refuses an element with a word that is not compiled, whether it is printed or not. */
    static void check(Node.Element element) {
        for (Node.Attribute attribute : element.attributes()) {
            if (REFUSED.contains(attribute.name())) {
                throw new TemplateRefusal("%s is not compiled".formatted(attribute.name()));
            }
        }
    }

    static void compile(Node.Element element, Names names, PartList parts) {
        AttributeCompiler compiler = new AttributeCompiler(element, names);
        element.attributes().forEach(compiler::add);
        element.attribute(ASSIGN).map(Syntax.ASSIGNMENT::read).ifPresent(read -> {
            compiler.workOut(read.group(1), "", read.group(2));
        });
        compiler.attributes.values().forEach(attribute -> attribute.accept(parts));
    }

    /** One that is worked out stands where the fixed one of its name stands, and at the end where it is named by {@code th:attr}. */
    private void add(Node.Attribute attribute) {
        String name = attribute.name();
        if (WORDS.contains(name)) {
            return;
        }
        if (name.equals(APPEND)) {
            workOut(CLASS, element.attribute(CLASS).orElse(""), attribute.value());
        } else if (name.startsWith(PREFIX)) {
            workOut(name.substring(PREFIX.length()), "", attribute.value());
        } else {
            attributes.putIfAbsent(name, parts -> parts.write(" " + attribute.written()));
        }
    }

    private void workOut(String name, String before, String value) {
        Expression expression = ExpressionReader.read(value, names);
        Part part = FLAGS.contains(name)
                ? new Part.When(expression, true, flag(name))
                : AttributePart.of(name, before, expression);
        attributes.put(name, parts -> parts.add(part));
    }

    private static Part flag(String name) {
        return new PartList().write(" %s=\"%s\"".formatted(name, name)).toPart();
    }
}
