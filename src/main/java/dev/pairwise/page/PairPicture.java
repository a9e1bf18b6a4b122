package dev.pairwise.page;

import java.util.List;

/**
 * What the picture of a pair shows, which other sites put beside a link to it: both names, the figures people came for, the verdict, and in
 * two small lines when the facts last changed and what the cost is for.
 */
public record PairPicture(
        Name left, Name right, List<VerdictSection.Figure> figures, String sentence, String date, String workload) {

    public PairPicture {
        figures = List.copyOf(figures);
    }
}
