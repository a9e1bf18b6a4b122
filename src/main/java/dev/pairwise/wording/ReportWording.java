package dev.pairwise.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is filled in for somebody who reports an error. */
public final class ReportWording {

    private ReportWording() {}

    /** One value, and who says so and when. */
    public record Said(String text, List<String> by) {

        public Said {
            by = List.copyOf(by);
        }

        private String line() {
            return by.isEmpty() ? text : "%s [%s]".formatted(text, String.join("; ", by));
        }
    }

    public static String title(String page) {
        return "Error on: " + page;
    }

    public static String fact(String label, Said... values) {
        return "%s: %s".formatted(label, Stream.of(values).map(Said::line).collect(Collectors.joining(" | ")));
    }

    public static String body(String address, List<String> facts) {
        List<String> shown = facts.isEmpty() ? List.of() : List.of("", "The page says:", "", String.join("\n", facts));
        return Stream.concat(
                        Stream.of(
                                "Page: " + address,
                                "",
                                "What is wrong:",
                                "",
                                "",
                                "Where the right fact can be read:",
                                "",
                                ""),
                        shown.stream())
                .collect(Collectors.joining("\n"));
    }
}
