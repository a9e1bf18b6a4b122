package dev.pairwise.page;

import dev.pairwise.catalogue.Catalogue;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The sheets that can be taken home, each a file of comma-separated values. */
public enum DataFile {
    MODELS("models.csv", ModelSheet::of),
    ROUTES("routes.csv", RouteSheet::of),
    SCORES("scores.csv", ScoreSheet::of),
    PRICES("prices.csv", PriceSheet::of);

    private final String fileName;
    private final Function<Catalogue, Sheet> making;

    DataFile(String fileName, Function<Catalogue, Sheet> making) {
        this.fileName = fileName;
        this.making = making;
    }

    public String fileName() {
        return fileName;
    }

    public Sheet of(Catalogue catalogue) {
        return making.apply(catalogue);
    }

    public static Optional<DataFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }
}
