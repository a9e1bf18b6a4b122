package dev.pairwise.wording;

import java.util.List;

/** What programs and those who write them are told about the programming interface. */
public final class ProgramsWording {

    public static final String NAME = "Pairwise API";
    public static final String LICENCE =
            "MIT for what is ours; facts stay under the licences of their sources, see /data";

    private ProgramsWording() {}

    /** What the page speaks of, in its order. */
    public enum Chapter {
        START("start", "First steps"),
        RESOURCES("resources", "What stands where"),
        FACTS("facts", "Facts, and what is not known"),
        FILTERS("filters", "Lists: filters, order and pages"),
        PAIRS("pairs", "Two models against each other"),
        CACHING("caching", "Asking again"),
        PROBLEMS("problems", "When something is wrong"),
        TERMS("terms", "Terms and fair use"),
        ELSEWHERE("elsewhere", "Other ways in");

        private final String id;
        private final String heading;

        Chapter(String id, String heading) {
            this.id = id;
            this.heading = heading;
        }

        public String id() {
            return id;
        }

        public String heading() {
            return heading;
        }
    }

    public static String title() {
        return "API: models, prices and comparisons as JSON | Pairwise";
    }

    public static String summary() {
        return "Language models, their prices and their comparisons as JSON, each fact with a source and a date.";
    }

    public static String description() {
        return "Read only. Money is an exact decimal in a string, in US dollars; prices are for a million tokens. A fact has a value"
                + " with its source and dates, or says in absent why there is none: unknown is never no, zero or null. Parts that do not"
                + " apply are left out. Slugs and ids do not change; any other spelling is answered by one redirect.";
    }

    public static List<String> introduction() {
        return List.of(
                "Everything the pages show can be read by programs, from the same catalogue and by the same rules. It is free, needs no key, and can be read by scripts of any site.",
                "The examples below are made anew from the catalogue that is served now. Their answers are shortened: lists show their first item, and objects show a part of what they hold.");
    }

    public static List<String> paragraphs(Chapter chapter) {
        return switch (chapter) {
            case START ->
                List.of(
                        "Ask with GET; answers are JSON in UTF-8. The address of the interface itself lists what there is, and every answer names the addresses that lead on.");
            case RESOURCES ->
                List.of(
                        "All addresses begin with /api/v1. A name in braces stands for a slug, or for the id of a route.");
            case FACTS ->
                List.of(
                        "A fact is an object: its value, the source whose word counts, the address there, the day it was last checked, the day it last changed, and what other sources say against it.",
                        "Where nothing is known there is no value, and the part called absent says why: not-sourced, not-disclosed, not-applicable or none-announced. A capability is yes, no or unknown. A price that is left out is not recorded, which is not the same as free.",
                        "Money and measured values are exact decimals in strings, so that nothing is rounded on the way. Prices are US dollars per million tokens. Days are written as in 2026-01-31; a day or a month that no source gives is left out.");
            case FILTERS ->
                List.of(
                        "Every list has the parameters page and size, 50 unless asked for, 200 at most. It says how many items and pages there are, and where the next page is; the Link header says the same.",
                        "A filter on a value passes over what is unknown. A parameter that an address does not take is refused rather than ignored, so that a misspelt filter does not look like a full list.");
            case PAIRS ->
                List.of(
                        "Name two models and, if you like, your own month: requests, input and output tokens a request, the shares of the input from a cache and of the requests in batches, in percent. The answer holds both bills line by line, the gaps, and the verdict with the rule that gave it.",
                        "The two slugs stand in ascending order; the other order is answered by a redirect to this one.");
            case CACHING ->
                List.of(
                        "Answers change only with the catalogue, which changes with every import. Each has an ETag: send it back in If-None-Match, and an answer that still holds is 304 without a body. Cache-Control says how long you may keep it without asking.",
                        "The headers Catalogue-Version and Catalogue-Date name the catalogue that an answer is from. Do not mix pages of a list from two versions.");
            case PROBLEMS ->
                List.of(
                        "An error is a JSON object as RFC 9457 has it: what sort of problem it is, in words, the parameters at fault, and addresses that may be meant.");
            case TERMS ->
                List.of(
                        "The facts stay under the licences of their sources: keep the name of the source when you pass them on, and give the credit that stands beside it at /api/v1/sources. What is ours, the selection, its arrangement and what is worked out from it, is under the MIT licence.",
                        "There is no key and no account. How much one client may ask in a minute is said in the header RateLimit-Policy of each answer that counts, what is left of it in RateLimit; beyond it the answer is 429, and Retry-After says when to ask again. Answers that are kept here already do not count. Ask for what you need, keep what you got as long as it holds, and take the download instead of walking all pages when you want everything. Fields may be added to answers; none will be renamed or taken away under this address.");
            case ELSEWHERE ->
                List.of(
                        "Agents can ask at /mcp. A language model finds a guide at /llms.txt. The pages of models, pairs, changes and data have twins: put .md or .json behind their address.");
        };
    }
}
