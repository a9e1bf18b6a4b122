package dev.pairwise.page;

import dev.pairwise.wording.ReportWording;
import java.util.List;
import java.util.stream.Stream;

/** The facts of a page that somebody who reports an error would otherwise have to copy: the first that it shows, with who says so. */
public final class ReportedFacts {

    private static final int MOST = 12;

    private ReportedFacts() {}

    /** One line a fact; none for a page that lists no facts one by one. */
    public static List<String> of(Page page) {
        Stream<String> lines = switch (page) {
            case ComparisonPage pair ->
                pair.scorecard().rows().stream()
                        .map(row -> ReportWording.fact(row.label(), said(row.left()), said(row.right())));
            case ModelPage model ->
                model.specs().rows().stream().map(row -> ReportWording.fact(row.label(), said(row.value())));
            default -> Stream.empty();
        };
        return lines.limit(MOST).toList();
    }

    private static ReportWording.Said said(Cell cell) {
        return new ReportWording.Said(
                cell.text(), cell.notes().stream().map(Note::label).toList());
    }
}
