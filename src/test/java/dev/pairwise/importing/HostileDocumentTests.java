package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.pairwise.StoreTest;
import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.CurrentCatalogue;
import dev.pairwise.importing.scores.ScoreSamples;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Some documents that attackers and broken programs write, of every data set there is, through the command. {@code -Dhostile.documents=2000}
 * tries more, {@code -Dhostile.first} others.
 */
@StoreTest
@ExtendWith(OutputCaptureExtension.class)
class HostileDocumentTests {

    /** A small file may not ask for more memory than that, at whatever time. */
    private static final long MOST_BYTES = 512L << 20;

    private final CommandLines commands;
    private final CatalogueStore store;
    private final List<String> dataSets;
    private final ImportRun imports;
    private final OwnFormat format;
    private final JdbcTemplate database;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    @Autowired
    HostileDocumentTests(ApplicationContext context, CatalogueStore store, JdbcTemplate database) {
        this.commands = new CommandLines(context);
        this.store = store;
        this.dataSets = context.getBean(DataSets.class).names();
        this.imports = context.getBean(ImportRun.class);
        this.format = context.getBean(OwnFormat.class);
        this.database = database;
    }

    @BeforeEach
    void fill() {
        database.execute("truncate source, withdrawn cascade");
        List.of(
                        Samples.small(),
                        StoredWidgets.translation(),
                        new Translation(ScoreSamples.stored(), List.of(), List.of(), List.of()))
                .forEach(sample -> imports.run(format, sample, ImportOptions.USUAL));
    }

    @Test
    void eachIsAcceptedWholeOrRefusedWithItsReason(CapturedOutput output) throws IOException {
        SavedTables saved = SavedTables.of(database);
        HostileTally tally = new HostileTally();
        List<String> faults = new ArrayList<>();

        HostileDocuments.of(Long.getLong("hostile.first", 1), Long.getLong("hostile.documents", 70), dataSets)
                .forEach(document -> {
                    int said = output.getAll().length();
                    faults.addAll(faults(document, saved, tally));
                    if (output.getAll().length() > said) {
                        faults.add("%s is an event of the log: %s"
                                .formatted(document, beginning(output.getAll().substring(said))));
                    }
                });

        tally.write(Path.of("target", "hostile-documents.txt"));
        assertThat(faults).isEmpty();
        assertThat(tally.endings()).extracting(HostileTally.Ending::isRefused).contains(true, false);
    }

    @Test
    void everyDataSetHasASampleThatIsTaken() {
        assertThat(dataSets).allSatisfy(dataSet -> {
            Path sample = new HostileDocument(
                            0, dataSet, HostileDocument.Kind.OF_ANOTHER_DATA_SET, HostileDocuments.sample(dataSet))
                    .in(folder.resolve(dataSet).toFile().mkdir() ? folder.resolve(dataSet) : folder);

            assertThat(commands.run("import", dataSet, sample.toString()).lines())
                    .last()
                    .asString()
                    .startsWith("imported  " + dataSet);
        });
    }

    private List<String> faults(HostileDocument document, SavedTables saved, HostileTally tally) {
        Path place = document.in(folder);
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        CommandLines.Answer answer = document.number() % 2 == 0
                ? commands.run("import", document.dataSet(), place.toString())
                : commands.run("import", document.dataSet(), place.toString(), "--accept-large-change");
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        HostileTally.Ending ending = new HostileTally.Ending(
                document,
                answer.exitCode() != Commands.DONE,
                saved.changedRows(),
                taken,
                threads.getCurrentThreadAllocatedBytes() - bytes);
        tally.add(ending);
        List<String> faults = ending.isRefused() ? faultsOfRefusal(ending, answer, place) : faultsOfAcceptance(answer);
        if (ending.bytes() > MOST_BYTES) {
            faults.add("it took %d MB".formatted(ending.bytes() >> 20));
        }
        if (ending.changedRows() > 0) {
            saved.putBack();
        }
        return faults.stream()
                .map(fault -> "%s: %s; %s".formatted(document, fault, beginning(answer.toString())))
                .toList();
    }

    private static List<String> faultsOfRefusal(HostileTally.Ending ending, CommandLines.Answer answer, Path place) {
        List<String> faults = new ArrayList<>();
        String last = last(answer);
        if (!last.startsWith("refused   " + ending.document().dataSet() + ": ")
                || !last.endsWith("; nothing was changed")) {
            faults.add("it ends in no report");
        }
        boolean isNamed = answer.lines().stream()
                .anyMatch(line -> line.contains(place.getFileName().toString())
                        || ending.document().files().keySet().stream().anyMatch(line::contains));
        boolean isMistrusted = last.contains("--accept-large-change");
        if (!isNamed && !isMistrusted) {
            faults.add("no file is named");
        }
        if (ending.changedRows() > 0) {
            faults.add("%d rows are changed".formatted(ending.changedRows()));
        }
        return faults;
    }

    private List<String> faultsOfAcceptance(CommandLines.Answer answer) {
        List<String> faults = new ArrayList<>();
        if (!last(answer).startsWith("imported  ")) {
            faults.add("it ends in no report");
        }
        try {
            new CurrentCatalogue(store, DocumentFile::pack).refresh();
        } catch (RuntimeException failure) {
            faults.add("what is stored cannot be served: " + failure);
        }
        CatalogueCheck check = CatalogueCheck.of(store.read());
        check.faults().forEach(fault -> faults.add("stored with a fault: " + fault.line()));
        return faults;
    }

    private static String last(CommandLines.Answer answer) {
        return answer.lines().isEmpty() ? "" : answer.lines().getLast();
    }

    private static String beginning(String text) {
        return text.length() > 700 ? text.substring(0, 700) + "…" : text;
    }
}
