package dev.pairwise.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CurrentCatalogueTests {

    private final FakeStore store = new FakeStore();
    private final CurrentCatalogue current = new CurrentCatalogue(store, document -> new PackedDocument(new byte[0]));

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
        store.hold(
                SampleDocument.document().with(SampleDocument.model("two", 1L)).build());

        assertThat(current.refresh()).isTrue();
        assertThat(current.get().models())
                .extracting(model -> model.slug().value())
                .containsExactly("two");
        assertThat(current.get().version()).isEqualTo("2");
    }

    @Test
    void keepsTheLastCatalogueWhenTheStoreFails() {
        current.refresh();
        store.goAway();

        assertThatThrownBy(current::refresh).isInstanceOf(IllegalStateException.class);
        assertThat(current.get().models()).hasSize(1);
    }
}
