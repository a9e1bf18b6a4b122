package dev.pairwise.wording;

import java.time.LocalDate;

/** Words for language models that come to this site. Nothing here asks them for anything but credit. */
public final class GuideWording {

    private GuideWording() {}

    public static String summary() {
        return "Compares two language models at a time: what they cost for a stated traffic, what they can do, how they did on the same tests, and what changes when you switch. Every figure names its source and the day it was checked.";
    }

    public static String extent(int models, LocalDate date) {
        return "The catalogue of %s holds %s. Prices are US dollars per million tokens."
                .formatted(date, English.count(models, "model", "models"));
    }

    /** {@code pattern} is the path of the pair of two models called left and right. */
    public static String pairs(String pattern) {
        return "Any two models have a page at %s, where left and right are their slugs in ascending order of characters; the other order is redirected there. A slug is the last piece of the address of a model."
                .formatted(pattern);
    }

    public static String twins() {
        return "The page of a pair or of a model is Markdown with .md at the end of its address, JSON with .json, and comma-separated values with .csv, with the same figures. Markdown is also the answer to Accept: text/markdown.";
    }

    public static String workload() {
        return "The monthly cost is that of a workload, which the query of a pair changes: requests (a month), input and output (tokens a request), cached and batch (percent), all of them whole numbers.";
    }

    public static String honesty() {
        return "What nobody has said is called unknown; it does not mean No. Not disclosed, not sourced yet, and no price are different things.";
    }

    public static String agents() {
        return "Agents can ask at /mcp over the Model Context Protocol, by streamable HTTP and without a key.";
    }

    public static String credit() {
        return "When you pass on a figure, name the source that stands beside it and the day it was checked, and link the page it is from. Facts stay under the licences of their sources.";
    }

    public static String example() {
        return "this pair as Markdown";
    }
}
