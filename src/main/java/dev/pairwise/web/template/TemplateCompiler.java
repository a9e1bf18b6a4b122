package dev.pairwise.web.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what is written in one template into parts, in the order in which Thymeleaf works through the attributes of an element. */
final class TemplateCompiler {

    private static final String PREFIX = "th:";
    private static final String BLOCK = "th:block";
    private static final String REPLACE = "th:replace";
    private static final String FRAGMENT = "th:fragment";
    private static final String APPEND = "th:classappend";

    /** Those that are no attributes of the printed element. */
    private static final Set<String> WORDS = Set.of(
            "th:attr",
            "th:each",
            "th:if",
            "th:unless",
            "th:with",
            "th:text",
            "th:utext",
            FRAGMENT,
            REPLACE,
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

    /** Attributes that are there or not, and have no other value than their name. */
    private static final Set<String> FLAGS = Set.of("checked", "disabled", "hidden", "open", "selected");

    private static final Pattern USE = Pattern.compile("~\\{\\s*([\\w/-]*)\\s*::\\s*([\\w-]+)\\s*(?:\\((.*)\\))?\\s*}");
    private static final Pattern DECLARATION = Pattern.compile("([\\w-]+)\\s*(?:\\((.*)\\))?");
    private static final Pattern LOOP = Pattern.compile("(\\w+)(?:\\s*,\\s*(\\w+))?\\s*:\\s*(.*)", Pattern.DOTALL);
    private static final Pattern ASSIGNMENT = Pattern.compile("([\\w-]+)\\s*=\\s*(.*)", Pattern.DOTALL);

    private final String template;
    private final Fragments fragments;

    TemplateCompiler(String template, Fragments fragments) {
        this.template = template;
        this.fragments = fragments;
    }

    /** Defines every fragment in the template, and the template itself if it is more than a place for them. */
    void define(List<Node> nodes) {
        if (nodes.stream().noneMatch(TemplateCompiler::holdsFragment)) {
            Names.Size size = new Names.Size();
            PartList parts = new PartList();
            Names names = Names.ofFragment(List.of(), size);
            nodes.forEach(node -> compile(node, names, parts));
            fragments.whole(template).define(parts.toPart(), 0, size);
        }
        nodes.forEach(this::defineFragments);
    }

    private static boolean holdsFragment(Node node) {
        return node instanceof Node.Element element
                && (element.name().equals("template")
                        || element.attribute(FRAGMENT).isPresent());
    }

    private void defineFragments(Node node) {
        if (node instanceof Node.Element element) {
            element.attribute(FRAGMENT).ifPresent(declaration -> define(declaration, element));
            element.children().forEach(this::defineFragments);
        }
    }

    private void define(String declaration, Node.Element element) {
        Matcher read = match(DECLARATION, declaration);
        List<String> parameters = list(read.group(2));
        Names.Size size = new Names.Size();
        PartList parts = new PartList();
        compile(element, Names.ofFragment(parameters, size), parts);
        fragments.named(template, read.group(1)).define(parts.toPart(), parameters.size(), size);
    }

    private void compile(Node node, Names names, PartList parts) {
        switch (node) {
            case Node.Written(String text) -> parts.write(plain(text));
            case Node.Element element -> loop(element, names, parts);
        }
    }

    private static String plain(String text) {
        if (text.contains("[[") || text.contains("[(")) {
            throw new TemplateRefusal("an expression in text: %s".formatted(text.strip()));
        }
        return text;
    }

    private void loop(Node.Element element, Names names, PartList parts) {
        Optional<String> each = element.attribute("th:each");
        if (each.isEmpty()) {
            condition(element, names, parts);
            return;
        }
        Matcher read = match(LOOP, each.get());
        Expression list = ExpressionReader.read(read.group(3), names);
        Names inner = names.inner();
        int place = inner.declare(read.group(1));
        int status = read.group(2) == null ? -1 : inner.declare(read.group(2));
        PartList body = new PartList();
        condition(element, inner, body);
        parts.add(new Part.Each(list, place, status, body.toPart()));
    }

    private void condition(Node.Element element, Names names, PartList parts) {
        condition(element.attribute("th:if"), true, names, parts, met -> {
            condition(element.attribute("th:unless"), false, names, met, both -> local(element, names, both));
        });
    }

    private interface Body {
        void compile(PartList parts);
    }

    private static void condition(
            Optional<String> condition, boolean expected, Names names, PartList parts, Body body) {
        if (condition.isEmpty()) {
            body.compile(parts);
            return;
        }
        PartList met = new PartList();
        body.compile(met);
        parts.add(new Part.When(ExpressionReader.read(condition.get(), names), expected, met.toPart()));
    }

    private void local(Node.Element element, Names names, PartList parts) {
        Optional<String> with = element.attribute("th:with");
        if (with.isEmpty()) {
            print(element, names, parts);
            return;
        }
        Matcher read = match(ASSIGNMENT, with.get());
        Expression value = ExpressionReader.read(read.group(2), names);
        Names inner = names.inner();
        int place = inner.declare(read.group(1));
        PartList body = new PartList();
        print(element, inner, body);
        parts.add(new Part.Let(place, value, body.toPart()));
    }

    private void print(Node.Element element, Names names, PartList parts) {
        Optional<String> replaced = element.attribute(REPLACE);
        if (replaced.isPresent()) {
            replace(element, replaced.get(), names, parts);
        } else if (element.name().equals(BLOCK)) {
            content(element, names, parts);
        } else {
            tag(element, names, parts);
        }
    }

    /** Thymeleaf replaces an element before it looks at its other words, which would surprise whoever wrote them. */
    private void replace(Node.Element element, String use, Names names, PartList parts) {
        element.attributes().stream()
                .map(Node.Attribute::name)
                .filter(name -> name.startsWith(PREFIX) && !name.equals(REPLACE))
                .forEach(name -> {
                    throw new TemplateRefusal("%s beside %s".formatted(name, REPLACE));
                });
        if (use.startsWith("$")) {
            parts.add(new Part.PrintHanded(ExpressionReader.read(use, names)));
            return;
        }
        Matcher read = match(USE, use);
        List<Part.Argument> arguments = list(read.group(3)).stream()
                .map(argument -> argument(argument, names))
                .toList();
        parts.add(new Part.Use(fragments.used(read.group(1), read.group(2), arguments.size()), arguments));
    }

    private Part.Argument argument(String text, Names names) {
        if (!text.startsWith("~")) {
            return ExpressionReader.read(text, names)::value;
        }
        Fragment handed = fragments.named(template, match(USE, text).group(2));
        Part use = new Part.Use(handed, List.of());
        return frame -> new Part.Handed(use, frame);
    }

    private void tag(Node.Element element, Names names, PartList parts) {
        parts.write("<").write(element.name());
        attributes(element, names).forEach((name, attribute) -> attribute.compile(parts));
        parts.write(element.ending() == Node.Ending.SLASH ? "/>" : ">");
        if (element.ending() == Node.Ending.TAG) {
            content(element, names, parts);
            parts.write("</").write(element.name()).write(">");
        }
    }

    private void content(Node.Element element, Names names, PartList parts) {
        Optional<String> text = element.attribute("th:text");
        Optional<String> raw = element.attribute("th:utext");
        if (text.isPresent()) {
            parts.add(new Part.Text(ExpressionReader.read(text.get(), names)));
        } else if (raw.isPresent()) {
            parts.add(new Part.Raw(ExpressionReader.read(raw.get(), names)));
        } else {
            element.children().forEach(child -> compile(child, names, parts));
        }
    }

    /** One that is worked out stands where the fixed one of its name stands, and at the end where it is named by {@code th:attr}. */
    private static Map<String, Body> attributes(Node.Element element, Names names) {
        Map<String, Body> attributes = new LinkedHashMap<>();
        for (Node.Attribute attribute : element.attributes()) {
            if (REFUSED.contains(attribute.name())) {
                throw new TemplateRefusal("%s is not compiled".formatted(attribute.name()));
            } else if (attribute.name().equals(APPEND)) {
                String fixed = element.attribute("class").orElse("");
                attributes.put("class", workedOut("class", fixed, attribute.value(), names));
            } else if (attribute.name().startsWith(PREFIX) && !WORDS.contains(attribute.name())) {
                String name = attribute.name().substring(PREFIX.length());
                attributes.put(name, workedOut(name, "", attribute.value(), names));
            } else if (!WORDS.contains(attribute.name())) {
                attributes.putIfAbsent(attribute.name(), parts -> parts.write(" " + attribute.written()));
            }
        }
        element.attribute("th:attr")
                .map(assignment -> match(ASSIGNMENT, assignment))
                .ifPresent(read -> {
                    attributes.put(read.group(1), workedOut(read.group(1), "", read.group(2), names));
                });
        return attributes;
    }

    private static Body workedOut(String name, String before, String value, Names names) {
        Expression expression = ExpressionReader.read(value, names);
        return FLAGS.contains(name)
                ? parts -> parts.add(new Part.When(
                        expression,
                        true,
                        new PartList().write(" %s=\"%s\"".formatted(name, name)).toPart()))
                : parts -> parts.add(AttributePart.of(name, before, expression));
    }

    /** Splits at the commas that stand in no literal and no braces. */
    private static List<String> list(String text) {
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

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.strip());
        if (!matcher.matches()) {
            throw new TemplateRefusal("cannot read %s".formatted(text));
        }
        return matcher;
    }
}
