package dev.pairwise.importing.epoch;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.recognition.ReviewedNames;
import dev.pairwise.importing.scores.BaseModels;
import dev.pairwise.importing.scores.Readings;
import dev.pairwise.importing.scores.ScoreTranslation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The results that Epoch AI publishes: runs of its own under one harness, and tables of what others measured. */
public final class Epoch implements DataSet {

    /** The day of the upstream commit; the files carry none. */
    static final LocalDate RETRIEVED = LocalDate.of(2025, 12, 3);

    private static final SourceRecord SOURCE = new SourceRecord(
            "epoch", "Epoch AI", "MIT", "https://github.com/epoch-research/benchmark-stitching", RETRIEVED);

    private static final ReviewedNames NAMES = ReviewedNames.beside(Epoch.class);

    @Override
    public String name() {
        return SOURCE.slug();
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        Readings readings = new Readings();
        long read = ForeignFile.at(inputs).stream()
                .filter(file -> reads(file, readings))
                .count();
        if (read == 0) {
            throw UnreadableInput.nothingAt(inputs, "table of runs or of outside results of Epoch AI");
        }
        return List.of(ScoreTranslation.of(SOURCE, stored, Epoch.class, readings, Epoch::isAnother));
    }

    /** Epoch writes names in full, so that a name without {@code instruct} means the base model, unless a person looked at it. */
    private static boolean isAnother(String name, String slug) {
        return !NAMES.has(name) && BaseModels.isMeant(name, slug);
    }

    private static boolean reads(ForeignFile file, Readings readings) {
        if (file.isNamed(Runs.FILE)) {
            Runs.read(file, readings);
            return true;
        }
        return OutsideTables.TABLE.reads(file, readings);
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }
}
