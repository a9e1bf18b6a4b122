package dev.pairwise.importing.llmstats;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What free text says of how a test was run, as far as it tells results apart: examples given, thinking, tools, several attempts. No examples
 * and a single attempt are how tests are run where nothing is said, and reasoning aloud is what all models do today.
 */
final class Method {

    private static final Pattern EXAMPLES = Pattern.compile("(?<![a-z0-9_])([1-9]\\d*)[- ]shot");
    private static final Pattern WITHOUT_THINKING = Pattern.compile("non-thinking|no extended thinking|reasoning off");
    private static final Pattern THINKING =
            Pattern.compile("thinking mode|extended thinking|reasoning on(?![a-z0-9_])|, reasoning$|reasoning mode");
    private static final Pattern WITHOUT_TOOLS = Pattern.compile("(without|no|w/o)( custom)? tools?|w/o tool use");
    private static final Pattern TOOLS =
            Pattern.compile("with tools?|tool use \\(|python|browsing|search agent|with tool use");
    private static final Pattern SEVERAL = Pattern.compile(
            "parallel|multiple attempts|(cons|maj|pass)@(?!1(?![a-z0-9_]))\\d+|majority@(?!1(?![a-z0-9_]))\\d+");

    private Method() {}

    static @Nullable String setting(String method) {
        String text = method.toLowerCase(Locale.ROOT);
        Matcher examples = EXAMPLES.matcher(text);
        String all = Stream.of(
                        examples.find() ? Optional.of(examples.group(1) + "-shot") : Optional.<String>empty(),
                        thinking(text),
                        tools(text),
                        said(SEVERAL, text, "several attempts"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    private static Optional<String> thinking(String text) {
        return said(WITHOUT_THINKING, text, "no thinking").or(() -> said(THINKING, text, "thinking"));
    }

    private static Optional<String> tools(String text) {
        return WITHOUT_TOOLS.matcher(text).find() ? Optional.empty() : said(TOOLS, text, "with tools");
    }

    private static Optional<String> said(Pattern pattern, String text, String words) {
        return pattern.matcher(text).find() ? Optional.of(words) : Optional.empty();
    }
}
