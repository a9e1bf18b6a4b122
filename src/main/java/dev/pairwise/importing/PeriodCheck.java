package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.PriceRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** At any moment a route has one price of each source and mode: its periods follow each other and never overlap. */
final class PeriodCheck {

    private final Findings findings;

    PeriodCheck(Findings findings) {
        this.findings = findings;
    }

    void run(CatalogueDocument stored) {
        stored.prices().stream()
                .filter(price -> !price.from().equals(price.to()))
                .collect(Collectors.groupingBy(PeriodCheck::line))
                .values()
                .forEach(this::checkInTime);
    }

    private void checkInTime(List<PriceRecord> prices) {
        List<PriceRecord> inTime = new ArrayList<>(prices);
        inTime.sort(Comparator.comparing(PriceRecord::from));
        for (int index = 1; index < inTime.size(); index++) {
            PriceRecord earlier = inTime.get(index - 1);
            PriceRecord later = inTime.get(index);
            if (earlier.to() == null || earlier.to().isAfter(later.from())) {
                findings.reject(later, "from", later.from(), "a day on which the price before has ended");
            }
        }
    }

    private static List<@Nullable Object> line(PriceRecord price) {
        List<@Nullable Object> line = new ArrayList<>();
        line.add(Known.RouteKey.of(price));
        line.add(price.source());
        line.add(Objects.requireNonNullElse(price.mode(), "standard"));
        line.add(price.hours());
        return line;
    }
}
