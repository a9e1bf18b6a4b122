package dev.pairwise.catalogue.persistence;

import static dev.pairwise.catalogue.SampleDocument.document;
import static dev.pairwise.catalogue.SampleDocument.model;
import static dev.pairwise.catalogue.SampleDocument.route;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.StoreTest;
import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.ImportOutcome;
import dev.pairwise.catalogue.WriteOptions;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@StoreTest
class ConcurrentWritesTests {

    private final CatalogueStore store;
    private final JdbcTemplate database;

    @Autowired
    ConcurrentWritesTests(CatalogueStore store, JdbcTemplate database) {
        this.store = store;
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.execute("truncate source, withdrawn cascade");
    }

    @Test
    void writesADocumentOnceWhenItComesTwiceAtATime() throws InterruptedException {
        CatalogueDocument document =
                document().with(model("one", 1L)).with(route("one", "1", "2")).build();

        List<ImportOutcome> outcomes = writeAtOnce(document, document);

        assertThat(outcomes).extracting(ImportOutcome::wroteNothing).containsExactlyInAnyOrder(false, true);
        assertThat(store.read().routes()).hasSize(1);
    }

    @Test
    void writesBothOfTwoDocumentsThatComeAtATime() throws InterruptedException {
        writeAtOnce(
                document().with(model("one", 1L)).build(),
                document().with(model("two", 2L)).build());

        assertThat(store.read().models()).extracting(ModelRecord::slug).containsExactly("one", "two");
    }

    private List<ImportOutcome> writeAtOnce(CatalogueDocument left, CatalogueDocument right)
            throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<ImportOutcome>> writes =
                    List.of(() -> store.write(left, WriteOptions.ADD), () -> store.write(right, WriteOptions.ADD));
            return threads.invokeAll(writes).stream().map(Future::resultNow).toList();
        }
    }
}
