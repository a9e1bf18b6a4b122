package dev.pairwise.web.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** Turns what is written in one template into parts, in the order in which Thymeleaf works through the attributes of an element. */
final class TemplateCompiler {

    private static final String PREFIX = "th:";
    private static final String BLOCK = "th:block";
    private static final String REPLACE = "th:replace";
    private static final String FRAGMENT = "th:fragment";

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
        Matcher read = Syntax.DECLARATION.read(declaration);
        List<String> parameters = Syntax.list(read.group(2));
        Names.Size size = new Names.Size();
        PartList parts = new PartList();
        compile(element, Names.ofFragment(parameters, size), parts);
        fragments.named(template, read.group(1)).define(parts.toPart(), parameters.size(), size);
    }

    private void compile(Node node, Names names, PartList parts) {
        switch (node) {
            case Node.Written(String text) -> parts.write(plain(text));
            case Node.Element element -> {
                AttributeCompiler.check(element);
                loop(element, names, parts);
            }
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
        Matcher read = Syntax.LOOP.read(each.get());
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

    private static void condition(
            Optional<String> condition, boolean expected, Names names, PartList parts, Consumer<PartList> body) {
        if (condition.isEmpty()) {
            body.accept(parts);
            return;
        }
        PartList met = new PartList();
        body.accept(met);
        parts.add(new Part.When(ExpressionReader.read(condition.get(), names), expected, met.toPart()));
    }

    private void local(Node.Element element, Names names, PartList parts) {
        Optional<String> with = element.attribute("th:with");
        if (with.isEmpty()) {
            print(element, names, parts);
            return;
        }
        Matcher read = Syntax.ASSIGNMENT.read(with.get());
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
        Matcher read = Syntax.USE.read(use);
        List<Part.Argument> arguments = Syntax.list(read.group(3)).stream()
                .map(argument -> argument(argument, names))
                .toList();
        parts.add(new Part.Use(fragments.used(read.group(1), read.group(2), arguments.size()), arguments));
    }

    private Part.Argument argument(String text, Names names) {
        if (!text.startsWith("~")) {
            return ExpressionReader.read(text, names)::value;
        }
        Fragment handed = fragments.named(template, Syntax.USE.read(text).group(2));
        Part use = new Part.Use(handed, List.of());
        return frame -> new Part.Handed(use, frame);
    }

    private void tag(Node.Element element, Names names, PartList parts) {
        parts.write("<").write(element.name());
        AttributeCompiler.compile(element, names, parts);
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
}
