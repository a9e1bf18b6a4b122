package dev.pairwise.chart;

import java.math.BigDecimal;
import java.util.List;

/** Turns amounts into drawing units. An amount outside lies at the nearer end; where both ends are one amount, all lies in the middle. */
public sealed interface Scale permits LinearScale, LogScale {

    int at(BigDecimal value);

    /** Ascending round values inside the scale, mostly three to six; the one amount where there is only one. */
    List<Tick<BigDecimal>> ticks();
}
