package dev.pairwise.importing.litellm;

import dev.pairwise.importing.recognition.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One entry of the list: the name under which it stands there, and what it says. A flag that is not there is unknown, not false. */
record ListedPrice(String name, JsonNode entry) {

    private static final Set<String> MODES = Set.of("chat", "responses");

    /** A folder before an id that names where requests are served. */
    private static final Pattern REGION =
            Pattern.compile("^(us|eu|global|global-standard|apac|au|jp|ca|in|[a-z]{2}(?:-gov)?-[a-z]+-[0-9])/(.+)$");

    /** An id, and the region that stood before it. */
    record Id(String text, @Nullable String region) {

        static Id of(String text, @Nullable String home) {
            Matcher folder = REGION.matcher(text);
            return folder.matches() ? new Id(folder.group(2), folder.group(1)) : new Id(text, home);
        }
    }

    boolean answersInText() {
        return MODES.contains(entry.path("mode").asString(""));
    }

    String provider() {
        return entry.path("litellm_provider").asString("");
    }

    JsonNode field(String key) {
        return entry.path(key);
    }

    String path(String key) {
        return "$['%s'].%s".formatted(name, key);
    }

    boolean says(String flag) {
        JsonNode value = field(flag);
        return value.isBoolean() && value.booleanValue();
    }

    @Nullable
    Long tokens(String key) {
        JsonNode value = field(key);
        return value.isNumber() && value.canConvertToLong() && value.longValue() > 0 ? value.longValue() : null;
    }

    Optional<LocalDate> retires() {
        return Dates.day(field("deprecation_date").asString(""));
    }

    /** Where its figures were read, if that is an address a reader can follow. */
    @Nullable
    String address() {
        String source = field("source").asString("").strip();
        return source.startsWith("https://") && !source.contains(" ") ? source : null;
    }
}
