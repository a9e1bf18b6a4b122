package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** Monthly cost at a workload: the form, both bills with the lines they add up from, the gap, the break-even and bars to scale. */
public record CostSection(
        String introduction,
        Form form,
        Bill left,
        Bill right,
        List<String> gap,
        String breakEven,
        List<String> caveats,
        String chartText,
        List<Curve> curves) {

    public CostSection {
        gap = List.copyOf(gap);
        caveats = List.copyOf(caveats);
        curves = List.copyOf(curves);
    }

    /** Whether either bill has lines to add up. */
    public boolean isItemised() {
        return !left.lines().isEmpty() || !right.lines().isEmpty();
    }

    /** A GET form. {@code error} heads it when a value was refused. */
    public record Form(List<Field> fields, List<PresetChoice> presets, Optional<String> error) {

        public Form {
            fields = List.copyOf(fields);
            presets = List.copyOf(presets);
        }
    }

    /** A number to fill in; {@code value} is what the visitor typed, right or wrong. */
    public record Field(String name, String label, String value, String least, String most, Optional<String> error) {

        /** The id of its input. */
        public String id() {
            return "workload-" + name;
        }

        /** The id of the message beside it. */
        public String errorId() {
            return id() + "-error";
        }
    }

    /** A workload to start from, submitted by a button of its own. */
    public record PresetChoice(
            String label, String requests, String input, String output, String cached, String batch, boolean chosen) {}

    /**
     * One side's bill. {@code amount} is "$155", or "unavailable"; {@code bar} is its share of the dearer bill in thousandths, at least 2
     * when there is a bill and 0 when there is none.
     */
    public record Bill(
            String amount,
            boolean known,
            String route,
            String perThousand,
            List<BillLine> lines,
            int bar,
            List<Note> notes) {

        public Bill {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    /** "800M input tokens", "$0.10/1M tokens", "$80". */
    public record BillLine(String what, String rate, String amount) {}

    /** What a month costs on the two routes as one thing changes, which {@code subject} names: a chart, and its table with its caption. */
    public record Curve(String subject, String caption, Optional<Drawing> chart, List<CurveRow> rows) {

        public Curve {
            rows = List.copyOf(rows);
        }
    }

    /** "10,000", "$45", "$1.55". */
    public record CurveRow(String at, String left, String right) {}
}
