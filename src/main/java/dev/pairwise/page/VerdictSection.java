package dev.pairwise.page;

import java.util.List;

/**
 * The verdict: one sentence, the three calls with links to the sections that prove them, the rule and its place in the methodology,
 * and the six figures beside it.
 */
public record VerdictSection(String sentence, List<Call> calls, Link rule, List<Figure> figures) {

    public VerdictSection {
        calls = List.copyOf(calls);
        figures = List.copyOf(figures);
    }

    /** "Cheaper", what follows, and where it is proven. */
    public record Call(String label, String text, String href) {}

    /** One figure of both sides, or why there is none. */
    public record Figure(String label, String left, String right) {

        static final String UNKNOWN = "unknown";
        static final String NOT_MEASURED = "not measured";

        /** The name of its style. */
        public String leftKind() {
            return kind(left, "left");
        }

        public String rightKind() {
            return kind(right, "right");
        }

        private static String kind(String text, String side) {
            return text.equals(UNKNOWN) || text.equals(NOT_MEASURED) ? "unknown" : side;
        }
    }
}
