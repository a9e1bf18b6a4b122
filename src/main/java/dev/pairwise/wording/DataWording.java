package dev.pairwise.wording;

import dev.pairwise.catalogue.Contributions.Contribution;
import dev.pairwise.comparison.Coverage.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for the sources, the coverage and the files of the catalogue. */
public final class DataWording {

    private DataWording() {}

    public static String title() {
        return "Data: sources, coverage and downloads | Pairwise";
    }

    public static String description(int sources, int models) {
        return "Where the facts about %s come from: %s with licence and date, how much is known field by field, and the whole catalogue as JSON and CSV."
                .formatted(English.count(models, "model", "models"), English.count(sources, "source", "sources"));
    }

    /** What the whole is called, as part of a sentence too. */
    public static String name() {
        return "Pairwise catalogue of language models";
    }

    public static List<String> introduction() {
        return List.of(
                "Every fact of the Pairwise catalogue of language models comes from a source named below. Where sources disagree, all of their claims are kept, and one is shown by the stated precedence.",
                "What nobody has said is left empty. How many facts that leaves out, field by field, is counted at the end.");
    }

    /** Above the downloads: whose the facts are, and on which terms the selection may be used. */
    public static List<String> licence() {
        return List.of(
                "The facts come from the sources that state them and stay under their licences: keep the name of the source when you pass them on, and give the credit that stands beside it.",
                "What is ours, the selection and its arrangement, is under the MIT licence like the program.");
    }

    /** Above the files: what they hold. */
    public static List<String> files() {
        return List.of(
                "The JSON document is everything, with every claim of every source; the import of the program takes it as it is. The CSV files hold what the pages show.",
                "An empty cell is unknown. Prices are US dollars per million tokens. A text that a spreadsheet could take for a formula begins with an apostrophe.");
    }

    /** Above the table of coverage. */
    public static String coverage(int models) {
        return "Of %s, rolling aliases left out".formatted(English.count(models, "language model", "language models"));
    }

    public static String subject(Subject subject) {
        return switch (subject) {
            case Subject.OfField of -> Labels.of(of.field());
            case Subject.OfCapability of -> Labels.of(of.capability());
        };
    }

    /** {@code 548, 90%}. */
    public static String share(int known, int all) {
        return known == 0 || all == 0
                ? Numbers.exact(known)
                : "%s, %s"
                        .formatted(
                                Numbers.exact(known),
                                Numbers.percent(BigDecimal.valueOf(known)
                                        .divide(BigDecimal.valueOf(all), MathContext.DECIMAL32)));
    }

    /** {@code 5,120 facts, 3,056 offers, and 30 scores}. */
    public static String contribution(Contribution given) {
        List<String> parts = Stream.of(
                        part(given.facts(), "fact", "facts"),
                        part(given.offers(), "offer of a route", "offers of routes"),
                        part(given.prices(), "recorded price", "recorded prices"),
                        part(given.scores(), "score", "scores"))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? "nothing yet" : English.and(parts);
    }

    private static Optional<String> part(int count, String one, String many) {
        return count == 0 ? Optional.empty() : Optional.of(English.count(count, one, many));
    }
}
