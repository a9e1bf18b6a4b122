package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.ImportOutcome;
import dev.pairwise.catalogue.WriteOptions;
import dev.pairwise.document.CatalogueDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one way in: translate, validate, write in one transaction, report. */
@Component
public class ImportRun {

    private final CatalogueStore store;
    private final ApplicationEventPublisher events;

    ImportRun(CatalogueStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Tells whoever serves the catalogue that it moved. */
    record CatalogueMoved() {}

    /** Imports each input that a data set translates. An input that cannot be read at all is refused and changes nothing. */
    public List<ImportReport> run(DataSet dataSet, List<Path> inputs, ImportOptions options) {
        try {
            return dataSet.translate(inputs, store.read()).stream()
                    .map(translation -> run(dataSet, translation, options))
                    .toList();
        } catch (UnreadableInput unreadable) {
            return List.of(new ImportReport(
                    dataSet.name(),
                    options.dryRun(),
                    Optional.empty(),
                    Optional.of(unreadable.reason()),
                    List.of(),
                    List.of(),
                    List.of()));
        }
    }

    ImportReport run(DataSet dataSet, Translation translation, ImportOptions options) {
        CatalogueDocument stored = store.read();
        Validation validation = Validation.of(translation, stored, isStrict(dataSet));
        Optional<String> refusal = refusal(dataSet, translation, validation, stored, options);
        if (refusal.isPresent()) {
            return report(dataSet, translation, options, Optional.empty(), refusal, validation);
        }
        Doubts doubts = Doubts.in(validation.document(), stored);
        ImportOutcome outcome =
                store.write(doubts.document(), new WriteOptions(dataSet.wholeSnapshot(), options.dryRun()));
        events.publishEvent(new CatalogueMoved());
        return report(
                dataSet, translation, options, Optional.of(outcome), Optional.empty(), doubts.addedTo(validation));
    }

    private static Optional<String> refusal(
            DataSet dataSet,
            Translation translation,
            Validation validation,
            CatalogueDocument stored,
            ImportOptions options) {
        if (isStrict(dataSet) && !validation.rejections().isEmpty()) {
            int faults = validation.rejections().size();
            return Optional.of(faults == 1 ? "1 fault" : faults + " faults");
        }
        if (dataSet.wholeSnapshot() && !options.acceptLargeChange()) {
            return LargeChange.inRejected(translation.document(), validation.document())
                    .or(() -> LargeChange.in(validation.document(), stored))
                    .map(reason -> reason + " (--accept-large-change takes it all the same)");
        }
        return Optional.empty();
    }

    /** One fault stops an import of our own format; of a foreign data set it costs the record alone. */
    private static boolean isStrict(DataSet dataSet) {
        return dataSet.name().equals(OwnFormat.NAME);
    }

    private static ImportReport report(
            DataSet dataSet,
            Translation translation,
            ImportOptions options,
            Optional<ImportOutcome> outcome,
            Optional<String> refusal,
            Validation validation) {
        return new ImportReport(
                dataSet.name(),
                options.dryRun(),
                outcome,
                refusal,
                validation.rejections(),
                validation.warnings(),
                translation.unmapped());
    }
}
