package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** Models that belong together, in groups: with dates, limits, the prices of the cheapest route and where that is. */
public record MemberTable(String caption, List<Group> groups) {

    public MemberTable {
        groups = List.copyOf(groups);
    }

    /** {@code heading} is absent where there is but one group and nothing to tell it from. */
    public record Group(Optional<Link> heading, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** {@code tags} say what sort of model it is where that is not plain; {@code notes} give the sources of all figures of the row. */
    public record Row(
            Link model,
            List<String> tags,
            Cell released,
            Cell context,
            Cell maxOutput,
            Cell input,
            Cell output,
            Optional<Link> provider,
            Cell status,
            List<Note> notes) {

        public Row {
            tags = List.copyOf(tags);
            notes = List.copyOf(notes);
        }
    }
}
