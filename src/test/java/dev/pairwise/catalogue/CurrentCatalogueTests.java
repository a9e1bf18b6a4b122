package dev.pairwise.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.document.CatalogueDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrentCatalogueTests {

    private final Store store = new Store();
    private final CurrentCatalogue current = new CurrentCatalogue(store);

    @Test
    void hasNothingBeforeItIsLoaded() {
        assertThatThrownBy(current::get).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheSameCatalogueWhileTheStoreDoesNotMove() {
        current.refresh();
        Catalogue first = current.get();

        assertThat(current.refresh()).isFalse();
        assertThat(current.get()).isSameAs(first);
    }

    @Test
    void takesTheWholeNewCatalogueWhenTheStoreMoves() {
        current.refresh();
        store.document =
                SampleDocument.document().with(SampleDocument.model("two", 1L)).build();
        store.version = 2;

        assertThat(current.refresh()).isTrue();
        assertThat(current.get().models())
                .extracting(model -> model.slug().value())
                .containsExactly("two");
        assertThat(current.get().version()).isEqualTo("2");
    }

    @Test
    void keepsTheLastCatalogueWhenTheStoreFails() {
        current.refresh();
        store.isAway = true;

        assertThatThrownBy(current::refresh).isInstanceOf(IllegalStateException.class);
        assertThat(current.get().models()).hasSize(1);
    }

    private static final class Store implements CatalogueStore {

        private CatalogueDocument document =
                SampleDocument.document().with(SampleDocument.model("one", 1L)).build();
        private long version = 1;
        private boolean isAway;

        @Override
        public CatalogueDocument read() {
            return document;
        }

        @Override
        public ImportOutcome write(CatalogueDocument written, WriteOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ChangeEvent> changes() {
            return List.of();
        }

        @Override
        public long version() {
            if (isAway) {
                throw new IllegalStateException("away");
            }
            return version;
        }
    }
}
