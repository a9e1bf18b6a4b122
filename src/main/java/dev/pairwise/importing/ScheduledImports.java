package dev.pairwise.importing;

import dev.pairwise.catalogue.ImportTurn;
import dev.pairwise.importing.ImportJournal.Outcome;
import dev.pairwise.importing.ImportSettings.DataSetSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Imports data sets again and again inside a running server, each at its own interval, one at a time and on one server at a time. Does
 * nothing until it is told which, and whatever goes wrong leaves the catalogue as it was.
 */
@Component
@ConditionalOnWebApplication
class ScheduledImports implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledImports.class);

    private static final Comparator<Outcome> BY_WEIGHT =
            Comparator.comparingInt(List.of(Outcome.UNCHANGED, Outcome.IMPORTED, Outcome.REFUSED)::indexOf);

    private final ImportSettings settings;
    private final DataSets dataSets;
    private final Work work;
    private final TaskScheduler scheduler;
    private final List<ScheduledFuture<?>> scheduled = new ArrayList<>();
    private final Lock oneAtATime = new ReentrantLock(true);

    ScheduledImports(ImportSettings settings, DataSets dataSets, Work work, TaskScheduler scheduler) {
        this.settings = settings;
        this.dataSets = dataSets;
        this.work = work;
        this.scheduler = scheduler;
        settings.sets().keySet().forEach(this::named);
    }

    /** The parts of the program that a scheduled import needs. */
    @Component
    @ConditionalOnWebApplication
    record Work(ImportRun imports, ImportTurn turn, Download download, ImportJournal journal, ImportMetrics metrics) {}

    @Override
    public void afterSingletonsInstantiated() {
        settings.sets().forEach(this::schedule);
    }

    private void schedule(String name, DataSetSettings set) {
        DataSet dataSet = named(name);
        String place = Objects.requireNonNull(set.place());
        Duration every = Objects.requireNonNullElse(set.every(), settings.every());
        work.journal().expect(dataSet.name(), place);
        work.metrics().expect(dataSet.name());
        Instant first = scheduler.getClock().instant().plus(settings.firstAfter());
        scheduled.add(scheduler.scheduleAtFixedRate(() -> run(dataSet, place), first, every));
        LOG.info("Imports {} from {} every {}", dataSet.name(), place, every);
    }

    /** No import begins while the server stops; one that is under way ends. */
    @Override
    public void destroy() {
        scheduled.forEach(each -> each.cancel(false));
    }

    /** A setting of the environment has no dashes. */
    private DataSet named(String name) {
        return dataSets.names().stream()
                .filter(known -> known.replace("-", "").equals(name.replace("-", "")))
                .flatMap(known -> dataSets.named(known).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "pairwise.imports.sets.%s names no data set; there are %s".formatted(name, dataSets.names())));
    }

    void run(DataSet dataSet, String place) {
        oneAtATime.lock();
        try {
            if (!work.turn().take(() -> importNow(dataSet, place))) {
                end(dataSet, Outcome.ELSEWHERE, "another server imports");
            }
        } catch (RuntimeException failure) {
            end(dataSet, Outcome.FAILED, String.valueOf(failure.getMessage()));
        } finally {
            oneAtATime.unlock();
        }
    }

    private void importNow(DataSet dataSet, String place) {
        try {
            end(
                    dataSet,
                    work.download()
                            .with(List.of(place), inputs -> work.imports().run(dataSet, inputs, ImportOptions.USUAL)));
        } catch (UnreadableInput unreadable) {
            end(dataSet, Outcome.FAILED, unreadable.reason());
        }
    }

    /** Of several inputs the one that went worst decides. */
    private void end(DataSet dataSet, List<ImportReport> reports) {
        reports.forEach(report -> report.lines().forEach(LOG::info));
        reports.stream()
                .max(Comparator.comparing(ScheduledImports::outcome, BY_WEIGHT))
                .ifPresent(worst -> end(dataSet, outcome(worst), text(worst)));
    }

    /** The last line of a report, and the first fault of one that was refused. */
    private static String text(ImportReport report) {
        String last = report.lines().getLast();
        return report.isRefused() && !report.rejections().isEmpty()
                ? "%s (%s)".formatted(last, report.rejections().getFirst().line())
                : last;
    }

    private static Outcome outcome(ImportReport report) {
        if (report.isRefused()) {
            return Outcome.REFUSED;
        }
        boolean unchanged = report.outcome().filter(done -> done.wroteNothing()).isPresent();
        return unchanged ? Outcome.UNCHANGED : Outcome.IMPORTED;
    }

    private void end(DataSet dataSet, Outcome outcome, String text) {
        work.journal().record(dataSet.name(), outcome, text);
        work.metrics().count(dataSet.name(), outcome);
        if (outcome.isFailure()) {
            LOG.warn("The import of {} failed and changed nothing: {}", dataSet.name(), text);
        } else {
            LOG.info("The import of {} ended: {}", dataSet.name(), text);
        }
    }
}
