package dev.pairwise.importing.genaiprices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/** A rule that tells which ids of a provider a price is for. Case does not matter. */
sealed interface IdRule {

    /** Rules within rules go no deeper in the data than two. */
    int DEEPEST = 4;

    boolean matches(String id);

    /** Whether it names this very id, so that it may speak of a variant of a model. */
    default boolean names(String id) {
        return false;
    }

    record Same(String text) implements IdRule {
        @Override
        public boolean matches(String id) {
            return id.equals(text);
        }

        @Override
        public boolean names(String id) {
            return matches(id);
        }
    }

    record Beginning(String text) implements IdRule {
        @Override
        public boolean matches(String id) {
            return id.startsWith(text);
        }
    }

    record Ending(String text) implements IdRule {
        @Override
        public boolean matches(String id) {
            return id.endsWith(text);
        }
    }

    record Part(String text) implements IdRule {
        @Override
        public boolean matches(String id) {
            return id.contains(text);
        }
    }

    record Expression(Pattern pattern) implements IdRule {

        /** The longest in the data has 42 characters. */
        private static final int LONGEST = 80;

        /** Longer ids would make slow expressions slower; the longest in the catalogue has under 100. */
        private static final int LONGEST_ID = 120;

        /** A repeated group can take time that doubles with each character, so an expression has none. */
        private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+{?]");

        /** Each repetition without an end can multiply the time by the length of the id, so there are few. */
        private static final Pattern ENDLESS = Pattern.compile("[*+]|\\{[0-9]*,");

        private static final int MOST_ENDLESS = 2;

        static Optional<IdRule> of(String text) {
            if (text.length() > LONGEST
                    || REPEATED_GROUP.matcher(text).find()
                    || ENDLESS.matcher(text).results().count() > MOST_ENDLESS) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Expression(Pattern.compile(text)));
            } catch (PatternSyntaxException unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public boolean matches(String id) {
            return id.length() <= LONGEST_ID && pattern.matcher(id).find();
        }
    }

    record Any(List<IdRule> rules) implements IdRule {
        @Override
        public boolean matches(String id) {
            return rules.stream().anyMatch(rule -> rule.matches(id));
        }

        @Override
        public boolean names(String id) {
            return rules.stream().anyMatch(rule -> rule.names(id));
        }
    }

    record All(List<IdRule> rules) implements IdRule {
        @Override
        public boolean matches(String id) {
            return rules.stream().allMatch(rule -> rule.matches(id));
        }
    }

    /** A rule as the file writes it; one that cannot be read, or not safely, is none. */
    static Optional<IdRule> of(JsonNode rule) {
        return of(rule, 0);
    }

    private static Optional<IdRule> of(JsonNode rule, int depth) {
        if (!rule.isObject() || rule.size() != 1 || depth > DEEPEST) {
            return Optional.empty();
        }
        String kind = rule.propertyNames().iterator().next();
        JsonNode value = rule.path(kind);
        return value.isString() ? ofText(kind, value.stringValue()) : ofParts(kind, value, depth);
    }

    private static Optional<IdRule> ofText(String kind, String value) {
        String text = value.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case "equals" -> Optional.of(new Same(text));
            case "starts_with" -> Optional.of(new Beginning(text));
            case "ends_with" -> Optional.of(new Ending(text));
            case "contains" -> Optional.of(new Part(text));
            case "regex" -> Expression.of(value);
            default -> Optional.empty();
        };
    }

    /** One of several rules may be unreadable and the others still hold; of rules that must all hold none may. */
    private static Optional<IdRule> ofParts(String kind, JsonNode rules, int depth) {
        List<IdRule> parts = rules.valueStream()
                .flatMap(part -> of(part, depth + 1).stream())
                .toList();
        return switch (kind) {
            case "or" -> Optional.of(new Any(parts));
            case "and" ->
                parts.isEmpty() || parts.size() < rules.size() ? Optional.empty() : Optional.of(new All(parts));
            default -> Optional.empty();
        };
    }
}
