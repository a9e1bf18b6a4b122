package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.ImportOutcome;
import dev.pairwise.catalogue.WriteOptions;
import dev.pairwise.document.CatalogueDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The one way in: translate, validate, write in one transaction, report. */
@Component
public class ImportRun {

    private final CatalogueStore store;
    private final RepeatedImports repeated;
    private final ApplicationEventPublisher events;

    ImportRun(@Lazy CatalogueStore store, RepeatedImports repeated, ApplicationEventPublisher events) {
        this.store = store;
        this.repeated = repeated;
        this.events = events;
    }

    /** Tells whoever serves the catalogue that it moved. */
    record CatalogueMoved() {}

    /** Imports each input that a data set translates. An input that cannot be read at all is refused and changes nothing. */
    public List<ImportReport> run(DataSet dataSet, List<Path> inputs, ImportOptions options) {
        return repeated.reports(dataSet, inputs, options, () -> translated(dataSet, inputs, options));
    }

    private List<ImportReport> translated(DataSet dataSet, List<Path> inputs, ImportOptions options) {
        try {
            Latest latest = new Latest(store);
            return dataSet.translate(inputs, latest.document()).stream()
                    .map(translation -> run(dataSet, translation, options, latest.document()))
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
        return run(dataSet, translation, options, store.read());
    }

    private ImportReport run(
            DataSet dataSet, Translation translation, ImportOptions options, CatalogueDocument stored) {
        Validation validation = Validation.of(translation, stored, isStrict(dataSet));
        Optional<String> refusal =
                isStrict(dataSet) ? faults(validation) : mistrust(dataSet, translation, validation, stored, options);
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

    private static Optional<String> faults(Validation validation) {
        int faults = validation.rejections().size();
        return faults == 0 ? Optional.empty() : Optional.of(faults == 1 ? "1 fault" : faults + " faults");
    }

    /** A foreign data set is taken as far as it can be used, unless the whole of it looks broken. */
    private static Optional<String> mistrust(
            DataSet dataSet,
            Translation translation,
            Validation validation,
            CatalogueDocument stored,
            ImportOptions options) {
        if (options.acceptLargeChange()) {
            return Optional.empty();
        }
        Optional<String> reason = dataSet.wholeSnapshot()
                ? LargeChange.inRejected(translation.document(), validation.document())
                        .or(() -> LargeChange.in(validation.document(), stored))
                : SlipOfUnits.in(translation.document(), stored);
        return reason.map(text -> text + " (--accept-large-change takes it all the same)");
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
