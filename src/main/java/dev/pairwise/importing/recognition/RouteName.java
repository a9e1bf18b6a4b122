package dev.pairwise.importing.recognition;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a provider's id says: the normalised key of the model it names, the folders before the name, the region it is bound to and the words
 * for how it is served ({@code free}, {@code fp8}, {@code thinking}, …) that are no part of the key.
 */
public record RouteName(
        String key, List<String> folders, @Nullable String region, List<String> servedAs) {

    private static final Pattern AT = Pattern.compile("@(default|eu|us|\\d{8})$");
    private static final Pattern BEDROCK_VERSION = Pattern.compile("(-v\\d+|-\\d+)(:\\d+)$");
    private static final Pattern REGION = Pattern.compile("^(us-gov|us|eu|apac|global|jp|au|ca|in)\\.(?=[a-z]+\\.)");
    private static final Pattern VENDOR =
            Pattern.compile("^(anthropic|meta|amazon|mistral|cohere|deepseek|openai|qwen|moonshotai|moonshot|minimax"
                    + "|nvidia|google|writer|xai|zai|ai21)\\.(?=[a-z])");
    private static final Pattern TAG = Pattern.compile(":([a-z0-9.-]+)$");
    private static final Pattern SIZE_OR_DAY = Pattern.compile("^(?:\\d+(\\.\\d+)?[bt]|\\d{4})");

    /** The longest id that anybody uses has under 150 characters. What is longer says nothing that is worth to take apart. */
    private static final int LONGEST = 500;

    public RouteName {
        folders = List.copyOf(folders);
        servedAs = List.copyOf(servedAs);
    }

    /** Reads an id of any provider. */
    public static RouteName of(String id) {
        String lower = id.toLowerCase(Locale.ROOT).strip();
        if (lower.length() > LONGEST) {
            return new RouteName(lower, List.of(), null, List.of());
        }
        List<String> parts = List.of(lower.split("/", -1));
        List<String> folders = parts.subList(0, parts.size() - 1).stream()
                .map(folder -> folder.replaceFirst("^(.*:|[~@])", ""))
                .toList();
        Name name = new Name(parts.getLast());
        String key = Serving.strip(NormalisedKey.spelling(name.text), name.served);
        if (folders.contains("tee")) {
            name.served.add("tee");
        }
        return new RouteName(key, folders, name.region, name.served);
    }

    /** The last part of an id while its wrappers are taken off one by one. */
    private static final class Name {

        private String text;
        private @Nullable String region;
        private final List<String> served = new java.util.ArrayList<>();

        Name(String text) {
            this.text = text;
            takeAt();
            boolean versioned = takeBedrockVersion();
            takeTags();
            takeRegionAndVendor(versioned);
        }

        private void takeAt() {
            Matcher at = AT.matcher(text);
            if (at.find()) {
                text = at.replaceFirst(Character.isDigit(at.group(1).charAt(0)) ? "-$1" : "");
                region = at.group(1).length() == 2 ? at.group(1) : null;
            }
        }

        private boolean takeBedrockVersion() {
            String before = text;
            text = BEDROCK_VERSION.matcher(text).replaceFirst("");
            return !before.equals(text);
        }

        private void takeTags() {
            for (Matcher tag = TAG.matcher(text); tag.find(); tag = TAG.matcher(text)) {
                String word = tag.group(1);
                boolean partOfName = SIZE_OR_DAY.matcher(word).matches();
                text = tag.replaceFirst(partOfName ? "-$1" : "");
                if (!partOfName) {
                    served.add(word);
                }
            }
        }

        private void takeRegionAndVendor(boolean versioned) {
            Matcher regionPrefix = REGION.matcher(text);
            if (regionPrefix.find()) {
                region = regionPrefix.group(1);
                text = regionPrefix.replaceFirst("");
            }
            Matcher vendor = VENDOR.matcher(text);
            if (vendor.find()) {
                text = vendor.replaceFirst("");
                text = versioned ? text : text.replaceFirst("-v1$", "");
            }
        }
    }
}
