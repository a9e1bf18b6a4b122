package dev.pairwise.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the example alerts and the example dashboard ask Prometheus for. */
final class Expressions {

    /** Of Prometheus itself, and words of its language. */
    private static final Set<String> NOT_OURS =
            Set.of("up", "and", "or", "unless", "by", "without", "on", "ignoring", "bool", "offset", "group_left");

    /** Labels, strings, spans of time, and the names of labels after a word that groups. */
    private static final Pattern ASIDE =
            Pattern.compile("[{][^}]*[}]|\"[^\"]*\"|\\[[^]]*]|\\b(by|without|on|ignoring)\\s*[(][^)]*[)]");

    private static final Pattern NAME = Pattern.compile("\\b[a-z_][a-z0-9_]*\\b(?!\\s*[(])");

    private Expressions() {}

    static Set<String> names(Path file) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String expression : in(file)) {
            Matcher name = NAME.matcher(ASIDE.matcher(expression).replaceAll(" "));
            while (name.find()) {
                names.add(name.group());
            }
        }
        names.removeAll(NOT_OURS);
        return names;
    }

    private static List<String> in(Path file) throws IOException {
        String text = Files.readString(file);
        JsonNode tree = file.toString().endsWith(".json")
                ? JsonMapper.shared().readTree(text)
                : new YAMLMapper().readTree(text);
        return tree.findValues("expr").stream().map(JsonNode::asString).toList();
    }
}
