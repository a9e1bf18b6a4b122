package dev.pairwise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Finds breaches of the template rules in the text of one template. */
final class TemplateLint {

    /** The one place that prints markup as it is: a finished JSON string in which every {@code <} is escaped. */
    private static final String STRUCTURED_DATA = "components/structured-data.html";

    /** The one place that reads {@code head}: absolute addresses and fingerprinted files, which no page can know. */
    private static final String LAYOUT = "layout/page.html";

    private static final Map<String, Pattern> FORBIDDEN_ANYWHERE = Map.of(
            "calls a static method", Pattern.compile("\\bT\\("),
            "prints without escaping", Pattern.compile("\\[\\("),
            "switches zoom off", Pattern.compile("user-scalable|maximum-scale"),
            "runs script from an address", Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE));

    private static final Pattern EXPRESSION = Pattern.compile("[$*]\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern ARITHMETIC = Pattern.compile("[+*/%]|\\s-\\s|\\b(?:div|mod)\\b");
    private static final Pattern ROOT_NAME = Pattern.compile("(?<![\\w.#?])([A-Za-z_]\\w*)");
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z_]\\w*(?:\\([^()]*\\))?(?:\\??\\.\\w+(?:\\([^()]*\\))?)*");
    private static final Pattern ASK_FOR_PRESENCE =
            Pattern.compile("\\??\\.(?:isPresent|isEmpty|get|orElse|orElseThrow)\\([^()]*\\)$");
    private static final int MOST_DOTS = 2;

    private static final Set<String> WORDS_OF_THE_LANGUAGE =
            Set.of("page", "true", "false", "null", "and", "or", "not", "eq", "ne", "gt", "lt", "ge", "le", "empty");

    private final String name;
    private final String text;
    private final Document document;
    private final List<String> breaches = new ArrayList<>();

    private TemplateLint(String name, String text) {
        this.name = name;
        this.text = text;
        this.document = Jsoup.parse(text, "", Parser.htmlParser().settings(ParseSettings.preserveCase));
    }

    /** {@code name} is the path below the folder of templates, with {@code /}. */
    static List<String> breaches(String name, String text) {
        TemplateLint lint = new TemplateLint(name, text);
        lint.readText();
        lint.readElements();
        lint.readExpressions();
        return lint.breaches;
    }

    private void readText() {
        FORBIDDEN_ANYWHERE.forEach((breach, pattern) -> {
            if (pattern.matcher(text).find()) {
                breaches.add(breach);
            }
        });
        if (name.startsWith("components/") || name.startsWith("comparison/")) {
            requireOneFragment();
        }
    }

    private void requireOneFragment() {
        int fragments = document.getElementsByAttribute("th:fragment").size();
        if (fragments != 1) {
            breaches.add("has %d fragments, one a file is the rule".formatted(fragments));
        }
    }

    private void readElements() {
        for (Element element : document.getAllElements()) {
            element.attributes().forEach(attribute -> readAttribute(element, attribute));
            switch (element.normalName()) {
                case "style" -> breaches.add("has an inline style sheet");
                case "script" -> readScript(element);
                case "table" -> requireCaption(element);
                case "th" -> require(element, "scope");
                case "section" -> require(element, "id");
                default -> {}
            }
        }
    }

    private void readAttribute(Element element, Attribute attribute) {
        String key = attribute.getKey();
        if (key.equals("style") || key.equals("th:style")) {
            breaches.add("has an inline style on " + element.tagName());
        }
        if (key.matches("(?:th:)?on[a-z]+")) {
            breaches.add("has an inline script on " + element.tagName());
        }
        if (key.equals("th:utext") && !name.equals(STRUCTURED_DATA)) {
            breaches.add("prints without escaping: " + attribute.getValue());
        }
        if (key.equals("src") && attribute.getValue().matches("(?:https?:)?//.*")) {
            breaches.add("loads from another site: " + attribute.getValue());
        }
        if (key.startsWith("th:")) {
            readStringBuilding(attribute);
        }
    }

    private void readStringBuilding(Attribute attribute) {
        String outside = EXPRESSION.matcher(attribute.getValue()).replaceAll("");
        String withoutLiterals = LITERAL.matcher(outside).replaceAll("");
        if (withoutLiterals.contains("+") || withoutLiterals.contains("|")) {
            breaches.add("builds a string: " + attribute.getValue());
        }
    }

    private void readScript(Element script) {
        boolean isData = name.equals(STRUCTURED_DATA) && script.attr("type").equals("application/ld+json");
        boolean isFile = script.hasAttr("src") || script.hasAttr("th:src");
        if (!isData && (!isFile || !script.data().isBlank())) {
            breaches.add("has an inline script");
        }
    }

    private void requireCaption(Element table) {
        if (table.selectFirst("> caption") == null) {
            breaches.add("has a table without a caption");
        }
    }

    private void require(Element element, String attribute) {
        if (!element.hasAttr(attribute) && !element.hasAttr("th:" + attribute)) {
            breaches.add("has a %s without %s".formatted(element.tagName(), attribute));
        }
    }

    private void readExpressions() {
        Set<String> names = declaredNames();
        EXPRESSION.matcher(text).results().map(match -> match.group(1)).forEach(expression -> {
            String code = LITERAL.matcher(expression).replaceAll("''");
            if (code.contains("#")) {
                breaches.add("uses a utility object: " + expression);
            }
            if (ARITHMETIC.matcher(code).find()) {
                breaches.add("calculates or builds a string: " + expression);
            }
            PATH.matcher(code).results().filter(TemplateLint::isTooLong).forEach(path -> {
                breaches.add("reaches too far: " + path.group());
            });
            ROOT_NAME
                    .matcher(code)
                    .results()
                    .map(MatchResult::group)
                    .filter(root -> !names.contains(root))
                    .forEach(root -> breaches.add("uses %s, which is neither page nor declared here".formatted(root)));
        });
    }

    /** Asking an optional value whether it is there, and for it, is not reaching further. */
    private static boolean isTooLong(MatchResult path) {
        String reach = ASK_FOR_PRESENCE.matcher(path.group()).replaceFirst("");
        return reach.chars().filter(character -> character == '.').count() > MOST_DOTS;
    }

    /** The parameters of the fragments, the variables of the loops and the local names. */
    private Set<String> declaredNames() {
        Set<String> names = new HashSet<>(WORDS_OF_THE_LANGUAGE);
        if (name.equals(LAYOUT)) {
            names.add("head");
        }
        attributes("th:fragment").map(value -> value.replaceFirst("^[^(]*", "")).forEach(value -> add(names, value));
        attributes("th:each").map(value -> value.replaceFirst(":.*", "")).forEach(value -> add(names, value));
        attributes("th:with")
                .flatMap(value -> Pattern.compile("(\\w+)\\s*=").matcher(value).results())
                .forEach(match -> names.add(match.group(1)));
        return names;
    }

    private Stream<String> attributes(String key) {
        return document.getElementsByAttribute(key).stream().map(element -> element.attr(key));
    }

    private static void add(Set<String> names, String declaration) {
        Pattern.compile("\\w+")
                .matcher(declaration)
                .results()
                .map(MatchResult::group)
                .forEach(names::add);
    }
}
