package dev.pairwise.wording;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.MixCost;
import dev.pairwise.comparison.Workload;
import java.math.BigDecimal;
import java.util.Optional;

/** Words for the charts of a pair: what each is called and how to read it, and the heads of the rows of their tables. */
public final class ChartWording {

    private ChartWording() {}

    public static String history() {
        return "Blended prices over time";
    }

    public static String historyHelp() {
        return "Dollars per million tokens, seven parts input to three parts output, on a logarithmic scale.";
    }

    public static String mix() {
        return "Monthly cost by the share of output";
    }

    public static String mixHelp() {
        return "Dollars a month by the share of output in the tokens of a request.";
    }

    public static String volume() {
        return "Monthly cost by the number of requests";
    }

    public static String volumeHelp() {
        return "Dollars a month by the number of requests; both scales are logarithmic.";
    }

    public static String mixCaption() {
        return "Cost a month on these two routes by the mix of a request";
    }

    public static String volumeCaption() {
        return "Cost a month on these two routes by the number of requests";
    }

    public static String mixHead() {
        return "Output in a request";
    }

    public static String volumeHead() {
        return "Requests a month";
    }

    /** {@code 24%: 800 in, 250 out}. */
    public static String mix(Workload workload) {
        return "%s: %s in, %s out"
                .formatted(
                        Numbers.percent(MixCost.share(workload)),
                        Numbers.exact(workload.input()),
                        Numbers.exact(workload.output()));
    }

    /** {@code 10,000}. */
    public static String volume(Workload workload) {
        return Numbers.exact(workload.requests());
    }

    public static String asked() {
        return "your workload";
    }

    public static String asked(String row, boolean isAsked) {
        return isAsked ? row + " (%s)".formatted(asked()) : row;
    }

    /** Where the two lines cross. */
    public static String sameAt(BigDecimal outputShare) {
        return "same cost at " + Numbers.percent(outputShare);
    }

    public static String context() {
        return "Context windows to scale";
    }

    public static String contextHelp() {
        return "Context windows to one scale, and inside each, full in colour, the most that one answer may take.";
    }

    /** {@code 200k context, answers up to 64k}. */
    public static String limits(TokenCount window, Optional<TokenCount> output) {
        String context = Numbers.tokens(window) + " context";
        return output.map(limit -> "%s, answers up to %s".formatted(context, Numbers.tokens(limit)))
                .orElse(context);
    }

    public static String tests() {
        return "Comparable tests on one scale";
    }

    public static String testsHelp() {
        return "The grey bar is as long as the noise: where both marks lie on it, the test is a tie.";
    }

    /** Behind the name of a test of which less is better. */
    public static String direction(Benchmark benchmark) {
        return benchmark.higherIsBetter() ? "" : ", lower is better";
    }

    /** {@code 50%}. */
    public static String percent(BigDecimal value) {
        return Numbers.decimal(value) + "%";
    }

    public static String capabilities() {
        return "Capabilities at a glance";
    }

    public static String capabilitiesHelp() {
        return "Full with a tick: yes. Hollow with a cross: no. Dotted: unknown.";
    }
}
