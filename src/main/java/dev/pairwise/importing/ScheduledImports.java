package dev.pairwise.importing;

import dev.pairwise.catalogue.ImportTurn;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Imports data sets again and again inside a running server, on one server at a time. Does nothing until it is told which. */
@Component
@ConditionalOnWebApplication
@EnableConfigurationProperties(ScheduledImports.Settings.class)
class ScheduledImports {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledImports.class);

    private final Settings settings;
    private final DataSets dataSets;
    private final ImportRun imports;
    private final ImportTurn turn;
    private final Download download;

    ScheduledImports(Settings settings, DataSets dataSets, ImportRun imports, ImportTurn turn, Download download) {
        this.settings = settings;
        this.dataSets = dataSets;
        this.imports = imports;
        this.turn = turn;
        this.download = download;
    }

    /** {@code pairwise.imports.sets.<data set>}: a path or an address. */
    @ConfigurationProperties("pairwise.imports")
    record Settings(Map<String, String> sets) {

        @SuppressWarnings("NullAway")
        Settings {
            sets = sets == null ? Map.of() : Map.copyOf(sets);
        }
    }

    @Scheduled(initialDelayString = "${pairwise.imports.every:24h}", fixedDelayString = "${pairwise.imports.every:24h}")
    void run() {
        if (!settings.sets().isEmpty() && !turn.take(this::importAll)) {
            LOG.info("Another server imports");
        }
    }

    private void importAll() {
        settings.sets()
                .forEach((name, place) -> dataSets.named(name)
                        .ifPresentOrElse(
                                dataSet -> importOne(dataSet, place), () -> LOG.warn("No data set is named {}", name)));
    }

    private void importOne(DataSet dataSet, String place) {
        try {
            List<Path> inputs = List.of(download.located(place));
            imports.run(dataSet, inputs, ImportOptions.USUAL)
                    .forEach(report -> report.lines().forEach(LOG::info));
        } catch (UnreadableInput unreadable) {
            LOG.warn("{}: {}", dataSet.name(), unreadable.reason());
        }
    }
}
