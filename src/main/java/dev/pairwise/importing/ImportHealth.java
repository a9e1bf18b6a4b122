package dev.pairwise.importing;

import dev.pairwise.importing.ImportJournal.Entry;
import dev.pairwise.importing.ImportJournal.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** How the scheduled imports fare. A failing one is to be seen and no reason to take a server out: it serves the last catalogue. */
@Component("imports")
@ConditionalOnWebApplication
class ImportHealth implements HealthIndicator {

    /** No status that the whole is counted by. */
    static final Status FAILING =
            new Status("FAILING", "the last import of a data set failed; the catalogue is as it was");

    private final ImportJournal journal;

    ImportHealth(ImportJournal journal) {
        this.journal = journal;
    }

    @Override
    public Health health() {
        List<Entry> entries = journal.entries();
        Health.Builder health = entries.stream().anyMatch(Entry::isFailing) ? Health.status(FAILING) : Health.up();
        entries.forEach(entry -> health.withDetail(entry.dataSet(), details(entry)));
        return health.build();
    }

    private static Map<String, Object> details(Entry entry) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("place", entry.place());
        put(details, "lastResult", entry.last());
        put(details, "lastSuccess", entry.success());
        put(details, "lastFailure", entry.failure());
        return details;
    }

    private static void put(Map<String, Object> details, String name, @Nullable Result result) {
        if (result == null) {
            details.put(name, "none since the start");
        } else {
            details.put(
                    name,
                    Map.of(
                            "at", result.at().toString(),
                            "outcome", result.outcome().name().toLowerCase(Locale.ROOT),
                            "report", result.text()));
        }
    }
}
