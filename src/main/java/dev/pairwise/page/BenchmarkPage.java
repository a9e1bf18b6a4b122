package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** One test: its scores in lists of what was run alike, best first, and the scores that nothing was run like. */
public record BenchmarkPage(
        Meta meta,
        String name,
        List<String> introduction,
        Optional<Link> site,
        Optional<PriceScatter> chart,
        List<ScoreList> lists,
        Alone alone,
        List<LinkGroup> related,
        SourceSection sources)
        implements HtmlPage {

    public BenchmarkPage {
        introduction = List.copyOf(introduction);
        lists = List.copyOf(lists);
        related = List.copyOf(related);
    }

    /** Scores that came about under the same conditions. {@code moreNote} says what stands behind the first, if anything. */
    public record ScoreList(String id, String heading, String text, List<RankRow> rows, Optional<String> moreNote) {

        /** As many as a reader goes through; behind them the next list should not be far. */
        static final int FIRST = 20;

        public ScoreList {
            rows = List.copyOf(rows);
        }

        public List<RankRow> first() {
            return rows.subList(0, Math.min(FIRST, rows.size()));
        }

        public List<RankRow> more() {
            return rows.subList(first().size(), rows.size());
        }

        public String href() {
            return Links.inPage(id);
        }

        /** The name of the table of what stands behind the first. */
        public String moreCaption() {
            return "%s: %s".formatted(heading, moreNote.orElse(""));
        }
    }

    /** {@code rank} is absent where none can be given; {@code bar} is in thousandths of the scale, absent where the unit has none. */
    public record RankRow(
            Optional<String> rank,
            Link model,
            String maker,
            String score,
            Optional<Integer> bar,
            String measured,
            List<Note> notes) {

        public RankRow {
            notes = List.copyOf(notes);
        }
    }

    public record Alone(String text, List<AloneRow> rows) {

        public Alone {
            rows = List.copyOf(rows);
        }
    }

    /** {@code detail} says who ran it, at which setting, in which harness and when. */
    public record AloneRow(Link model, String score, String detail, List<Note> notes) {

        public AloneRow {
            notes = List.copyOf(notes);
        }
    }
}
