package dev.pairwise.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Slug;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** Recorded changes as somebody follows them: those of one model on one day together. */
public final class ModelDays {

    private final LocalDate today;

    private record Key(Slug model, LocalDate day) {}

    private ModelDays(LocalDate today) {
        this.today = today;
    }

    /** At most so many, the newest known first; {@code today} is the date of the catalogue. */
    public static List<ModelDay> newest(ChangeLog log, LocalDate today, int most) {
        ModelDays days = new ModelDays(today);
        return log.all().stream().collect(groupingBy(ModelDays::key, LinkedHashMap::new, toList())).values().stream()
                .map(days::day)
                .sorted(comparing(ModelDay::known, reverseOrder()))
                .limit(most)
                .toList();
    }

    private static Key key(Change change) {
        return new Key(change.model().slug(), change.event().date());
    }

    private ModelDay day(List<Change> changes) {
        Change first = changes.getFirst();
        LocalDate day = first.event().date();
        LocalDate known = first.announced()
                ? changes.stream()
                        .map(this::announcement)
                        .max(LocalDate::compareTo)
                        .orElseThrow()
                : day;
        return new ModelDay(first.model(), day, known, changes);
    }

    /** The day since when the route is listed as it is, which does not move with every check; today where that is not known. */
    private LocalDate announcement(Change change) {
        return change.event().route().stream()
                .flatMap(id -> change.model().routes().stream()
                        .filter(route -> route.id().equals(id)))
                .map(route -> route.provenance().changed())
                .filter(changed -> !changed.isAfter(today))
                .findFirst()
                .orElse(today);
    }
}
