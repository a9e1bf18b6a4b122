package dev.pairwise.importing.scores;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A model's name with the effort that some files put at its end: {@code o3_high}, {@code o3 (high)}, {@code claude-opus-4_16K}. */
public record NameAndEffort(String name, @Nullable String effort) {

    private static final Pattern SUFFIX = Pattern.compile("(?s)^(.+?)(?:_| \\()(.+?)\\)?$");
    private static final Pattern DASHED = Pattern.compile(
            "^(.+)-(minimal|low|medium|high|xhigh)(-\\d{4}-\\d{2}-\\d{2})?$|^(?=.*claude(?!-think).)(.+)-think(?:ing)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BUDGET = Pattern.compile("^(\\d+)k( think(ing)?( tokens)?)?");

    /** Splits at an underscore or a bracket, if what follows is an effort. */
    public static NameAndEffort of(String text) {
        Matcher suffix = SUFFIX.matcher(text.strip());
        String effort = suffix.matches() ? effort(suffix.group(2)) : null;
        return effort == null ? new NameAndEffort(text.strip(), null) : new NameAndEffort(suffix.group(1), effort);
    }

    /** Splits at the last dash too: {@code o3-mini-high}, {@code gpt-5-high-2025-08-07}, {@code claude-opus-4-thinking}, but not a model named for its thinking. */
    public static NameAndEffort ofDashed(String text) {
        NameAndEffort split = of(text);
        Matcher dashed = DASHED.matcher(split.name);
        if (split.effort != null || !dashed.matches()) {
            return split;
        }
        return dashed.group(1) == null
                ? new NameAndEffort(dashed.group(4), "thinking")
                : new NameAndEffort(
                        dashed.group(1) + Objects.requireNonNullElse(dashed.group(3), ""), effort(dashed.group(2)));
    }

    /** One spelling of each effort; nothing for words that are none. */
    public static @Nullable String effort(@Nullable String text) {
        String word = text == null ? "" : text.toLowerCase(Locale.ROOT).strip();
        Matcher budget = BUDGET.matcher(word);
        if (budget.matches()) {
            return budget.group(1) + "K thinking tokens";
        }
        return switch (word) {
            case "minimal", "low", "medium", "high", "xhigh", "max" -> word;
            case "none", "no think", "no thinking", "nothink" -> "no thinking";
            case "enabled", "thinking", "think" -> "thinking";
            default -> null;
        };
    }
}
