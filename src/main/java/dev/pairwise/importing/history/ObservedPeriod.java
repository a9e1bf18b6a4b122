package dev.pairwise.importing.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A price from the day it was first seen to the day another was, or the route was gone; open where neither was seen. */
record ObservedPeriod(Observation price, @Nullable LocalDate to) {

    /** The periods of one route, in time. */
    static List<ObservedPeriod> of(List<Observation> observations) {
        List<Observation> inTime = observations.stream()
                .sorted(Comparator.comparing(Observation::day))
                .toList();
        List<ObservedPeriod> periods = new ArrayList<>();
        for (int start = 0; start < inTime.size(); ) {
            int end = start + 1;
            while (end < inTime.size()
                    && inTime.get(end).costsTheSameAs(inTime.get(start))
                    && isSeen(inTime.get(end))) {
                end++;
            }
            LocalDate to = end < inTime.size() ? inTime.get(end).day() : null;
            if (inTime.get(start).hasPrice() && !inTime.get(start).day().equals(to)) {
                periods.add(new ObservedPeriod(inTime.get(start), to));
            }
            start = end;
        }
        return periods;
    }

    private static boolean isSeen(Observation observation) {
        return observation.event() != Observation.Event.GONE;
    }
}
