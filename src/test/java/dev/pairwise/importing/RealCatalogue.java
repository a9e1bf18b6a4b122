package dev.pairwise.importing;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.CatalogueAssembly;
import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Contributions;
import dev.pairwise.catalogue.CurrentCatalogue.Snapshot;
import dev.pairwise.catalogue.PackedDocument;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.importing.modelsdev.ModelsDev;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of the real world, for tests that look at every pair: the one the program carries, else the snapshot beside the project. */
public final class RealCatalogue {

    private static final Path BUNDLED = Path.of("db/catalogue");
    private static final Path SNAPSHOT = Path.of("../shared/data/models.dev");
    private static final JsonMapper MAPPER = new JsonMapper();

    private RealCatalogue() {}

    /** Empty where neither is there. */
    public static Optional<Catalogue> find() {
        if (Files.isDirectory(BUNDLED)) {
            return Optional.of(ReadOnce.CATALOGUE);
        }
        return Files.isDirectory(SNAPSHOT)
                ? Optional.of(CatalogueAssembly.of(
                        new ModelsDev()
                                .translate(List.of(SNAPSHOT), Samples.nothing())
                                .getFirst()
                                .document(),
                        "snapshot"))
                : Optional.empty();
    }

    /** The records of the bundled catalogue; empty where it is not there. */
    public static Optional<CatalogueDocument> document() {
        return Files.isDirectory(BUNDLED) ? Optional.of(ReadOnce.DOCUMENT) : Optional.empty();
    }

    /** The bundled catalogue as a running site has it, with changes that a test makes up of it. */
    public static Snapshot snapshot(Function<Catalogue, List<ChangeEvent>> changes) {
        return new Snapshot(
                ReadOnce.CATALOGUE,
                changes.apply(ReadOnce.CATALOGUE),
                Contributions.of(ReadOnce.DOCUMENT),
                ReadOnce.FILE);
    }

    /** Takes seconds, and nothing in it can change. */
    private static final class ReadOnce {

        private static final CatalogueDocument DOCUMENT = bundled();
        private static final Catalogue CATALOGUE = CatalogueAssembly.of(DOCUMENT, "bundled");
        private static final PackedDocument FILE = DocumentFile.pack(DOCUMENT);
    }

    private static CatalogueDocument bundled() {
        try (Stream<Path> files = Files.walk(BUNDLED)) {
            return sum(files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> MAPPER.readValue(file, CatalogueDocument.class))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CatalogueDocument sum(List<CatalogueDocument> documents) {
        return new CatalogueDocument(
                CatalogueDocument.FORMAT,
                null,
                all(documents, CatalogueDocument::sources),
                all(documents, CatalogueDocument::makers),
                all(documents, CatalogueDocument::providers),
                all(documents, CatalogueDocument::models),
                all(documents, CatalogueDocument::routes),
                all(documents, CatalogueDocument::prices),
                all(documents, CatalogueDocument::benchmarks),
                all(documents, CatalogueDocument::scores),
                all(documents, CatalogueDocument::claims),
                all(documents, CatalogueDocument::withdrawn));
    }

    private static <T> List<T> all(List<CatalogueDocument> documents, Function<CatalogueDocument, List<T>> list) {
        return documents.stream()
                .map(list)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
