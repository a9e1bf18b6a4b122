package dev.pairwise.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every way to write neighbouring words of a name as one: "gpt-4o mini" is also looked up as "gpt4o", "4omini" and "gpt4omini", "4.5" also
 * as "45", and "v3.2" also as "3.2".
 */
final class Runs {

    /** Nobody writes more words as one. */
    private static final int MOST_WORDS = 6;

    private static final Pattern LETTERED_VERSION = Pattern.compile("\\p{L}{1,2}(\\d+(?:\\.\\d+)?)");

    private Runs() {}

    static Set<String> of(List<String> parts) {
        Set<String> runs = new LinkedHashSet<>();
        for (int from = 0; from < parts.size(); from++) {
            runs.add(parts.get(from));
            Matcher version = LETTERED_VERSION.matcher(parts.get(from));
            if (version.matches()) {
                runs.add(version.group(1));
            }
            StringBuilder run = new StringBuilder();
            for (String part : parts.subList(from, Math.min(from + MOST_WORDS, parts.size()))) {
                runs.add(run.append(Words.withoutPoint(part)).toString());
            }
        }
        return runs;
    }
}
