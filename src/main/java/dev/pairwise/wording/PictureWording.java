package dev.pairwise.wording;

import dev.pairwise.comparison.Workload;
import java.time.LocalDate;

/** Words on the pictures that other sites show beside a link, and in their place. */
public final class PictureWording {

    private PictureWording() {}

    public static String siteHeading() {
        return "Two language models, side by side";
    }

    public static String siteText() {
        return "What they cost for your traffic, what they can do, and what changes when you switch. Every fact has a source and a date.";
    }

    /** The picture of the site in words. */
    public static String site() {
        return "Pairwise compares two language models at a time.";
    }

    /** The beginning of the picture of a pair in words. */
    public static String pair(String left, String right) {
        return "%s and %s side by side.".formatted(left, right);
    }

    public static String changed(LocalDate date) {
        return "Facts last changed on %s".formatted(Dates.day(date));
    }

    public static String workload() {
        return "Monthly cost: %s, on the cheapest route.".formatted(WorkloadWording.of(Workload.DEFAULT));
    }

    public static String inputPrice() {
        return "1M input tokens";
    }

    public static String outputPrice() {
        return "1M output tokens";
    }
}
