package dev.pairwise.importing.aider;

import dev.pairwise.importing.scores.NameAndEffort;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the label of a run says: the model, and how hard it thought. The rest of the label repeats other keys. */
record AiderName(String model, @Nullable String effort) {

    private static final Pattern REPEATED = Pattern.compile(
            " \\((whole|u?diff|default( think)?|bf16|deprecated|prev)\\)$|( (whole|diff)(?![A-Za-z0-9_]).*)");
    private static final Pattern WITHOUT = Pattern.compile("no.?think", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH = Pattern.compile("\\((thinking|Reasoner)\\)");
    private static final Pattern QUANTISED = Pattern.compile("^ollama/|[-:_. ]q\\d(?![a-z0-9])|gguf");

    static AiderName of(JsonNode run) {
        String label = run.path("model").asString("");
        String given = NameAndEffort.effort(run.path("reasoning_effort").asString(""));
        NameAndEffort named = NameAndEffort.of(REPEATED.matcher(label).replaceFirst(""));
        String effort = named.effort() == null ? given : named.effort();
        String model = named.name().replaceFirst(" \\((Reasoner|Chat)\\)$", "");
        return new AiderName(model, effort == null ? said(label) : effort);
    }

    private static @Nullable String said(String label) {
        if (WITHOUT.matcher(label).find() || label.endsWith("(Chat)")) {
            return "no thinking";
        }
        return WITH.matcher(label).find() ? "thinking" : null;
    }

    static boolean isOfTwo(JsonNode run) {
        return run.has("editor_model") || run.path("edit_format").asString("").equals("architect");
    }

    /** What people run at home with fewer bits answers less well than the model as it is served. */
    static boolean isQuantised(String label) {
        return QUANTISED.matcher(label.toLowerCase(Locale.ROOT)).find();
    }
}
