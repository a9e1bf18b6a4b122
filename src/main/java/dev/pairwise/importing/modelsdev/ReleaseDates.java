package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Dates;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which stated days can be the release of a model, and which stand for something else. */
final class ReleaseDates {

    private static final Pattern VERSION_MONTH = Pattern.compile("-(2[3-9])(0[1-9]|1[0-2])$");

    private ReleaseDates() {}

    /**
     * The date, unless it is a first of January, where those who know the year alone put a release, or far from the version month in the
     * model's key: {@code mistral-large-2512} is of December 2025 or a month beside it.
     */
    static Optional<String> credible(@Nullable String date, String key) {
        return Dates.plausible(date).filter(text -> !text.endsWith("-01-01") && agreesWithVersion(text, key));
    }

    private static boolean agreesWithVersion(String date, String key) {
        Matcher version = VERSION_MONTH.matcher(key);
        if (!version.find()) {
            return true;
        }
        int named = months(version.group(1), version.group(2));
        return Math.abs(months(date.substring(2, 4), date.substring(5, 7)) - named) <= 1;
    }

    private static int months(String year, String month) {
        return Integer.parseInt(year) * 12 + Integer.parseInt(month);
    }
}
