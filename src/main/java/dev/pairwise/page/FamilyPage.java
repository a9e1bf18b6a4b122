package dev.pairwise.page;

import java.util.List;

/** One family: its members in order of release, and what changed from one to the next. */
public record FamilyPage(
        Meta meta,
        String heading,
        List<String> introduction,
        List<Link> makers,
        MemberTable members,
        String stepsNote,
        List<StepTable> steps,
        SourceSection sources)
        implements HtmlPage {

    public FamilyPage {
        introduction = List.copyOf(introduction);
        makers = List.copyOf(makers);
        steps = List.copyOf(steps);
    }

    /** What changed along one line. */
    public record StepTable(String caption, List<StepRow> rows) {

        public StepTable {
            rows = List.copyOf(rows);
        }
    }

    /** From one model to the next; {@code pair} leads to the comparison of the two. */
    public record StepRow(Link from, Link to, Link pair, List<String> changes, List<Note> notes) {

        public StepRow {
            changes = List.copyOf(changes);
            notes = List.copyOf(notes);
        }
    }
}
