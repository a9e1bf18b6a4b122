package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.StoreTest;
import dev.pairwise.catalogue.CatalogueStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@StoreTest
class BundledCatalogueTests {

    private static final Path BUNDLED = Path.of("db", "catalogue");

    private final BundledCatalogue bundled;
    private final CatalogueStore store;
    private final JdbcTemplate database;

    @Autowired
    BundledCatalogueTests(BundledCatalogue bundled, CatalogueStore store, JdbcTemplate database) {
        this.bundled = bundled;
        this.store = store;
        this.database = database;
    }

    @Test
    void fillsAnEmptyStoreOnceWithoutAFaultAndExportsAsItIs(@TempDir Path folder) throws IOException {
        database.execute("truncate source, withdrawn cascade");
        database.execute("update catalogue_version set counter = 0");

        bundled.fillEmptyStore();
        String version = store.version();
        bundled.fillEmptyStore();

        assertThat(store.version()).isEqualTo(version);
        assertThat(store.isUntouched()).isFalse();
        assertThat(CatalogueCheck.of(store.read()).faults()).isEmpty();
        new ExportFolder(folder).write(store.read());
        assertThat(contentsOf(folder)).isEqualTo(contentsOf(BUNDLED));
    }

    private static Map<String, String> contentsOf(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
