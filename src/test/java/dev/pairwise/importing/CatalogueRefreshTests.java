package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.CurrentCatalogue;
import dev.pairwise.catalogue.FakeStore;
import dev.pairwise.catalogue.PackedDocument;
import dev.pairwise.catalogue.SampleDocument;
import dev.pairwise.document.CatalogueDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class CatalogueRefreshTests {

    private static final CatalogueDocument NEWER =
            SampleDocument.document().with(SampleDocument.model("two", 1L)).build();

    private final FakeStore store = new FakeStore();
    private final CurrentCatalogue current = new CurrentCatalogue(store, document -> new PackedDocument(new byte[0]));
    private final List<Object> told = new ArrayList<>();
    private final CatalogueRefresh refresh = new CatalogueRefresh(current, new NothingBundled(), told::add);

    @BeforeEach
    void start() {
        refresh.afterSingletonsInstantiated();
    }

    @Test
    void servesWhatAnotherProcessImported() {
        store.hold(NEWER);

        refresh.refresh();

        assertThat(current.get().models()).extracting("name").containsExactly("Model two");
        assertThat(told).containsExactly(new CurrentCatalogue.Replaced(current.get()));
    }

    @Test
    void tellsNobodyWhileNothingIsNew() {
        refresh.refresh();

        assertThat(told).isEmpty();
    }

    @Test
    void servesTheLastCatalogueWhileTheDatabaseIsAwayAndTheNewestWhenItIsBack() {
        store.hold(NEWER);
        store.goAway();
        refresh.refresh();
        assertThat(current.get().models()).extracting("name").containsExactly("Model one");

        store.comeBack();
        refresh.refresh();

        assertThat(current.get().models()).extracting("name").containsExactly("Model two");
    }

    private static final class NothingBundled implements ObjectProvider<BundledCatalogue> {

        @Override
        public Stream<BundledCatalogue> stream() {
            return Stream.empty();
        }
    }
}
