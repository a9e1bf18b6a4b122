package dev.pairwise.edition;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.CurrentCatalogue;
import dev.pairwise.catalogue.CurrentCatalogue.Snapshot;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes an edition of each catalogue that is served, once. While a new one is being made, visitors read the last. */
@Component
public class CurrentEditions implements Editions {

    private final CurrentCatalogue catalogues;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Edition newest;

    CurrentEditions(CurrentCatalogue catalogues) {
        this.catalogues = catalogues;
        catalogues.first().thenRun(() -> inBackground("edition", this::current));
    }

    @Override
    public Edition current() {
        Edition held = newest;
        if (held == null) {
            making.lock();
        } else if (isOf(catalogues.get(), held) || !making.tryLock()) {
            return held;
        }
        try {
            return ofNewest();
        } finally {
            making.unlock();
        }
    }

    /** So that no visitor waits for the first, nor makes the next. What takes seconds and few ask for is made while visitors are served. */
    @EventListener({ApplicationReadyEvent.class, CurrentCatalogue.Replaced.class})
    void prepare() {
        makeAhead(current());
    }

    private Edition ofNewest() {
        Snapshot snapshot = catalogues.snapshot();
        Edition held = newest;
        if (held != null && isOf(snapshot.catalogue(), held)) {
            return held;
        }
        Edition made = new CatalogueEdition(snapshot);
        newest = made;
        return made;
    }

    private static void makeAhead(Edition edition) {
        inBackground("pages-ahead", () -> {
            edition.file().gzip();
            edition.methodology();
        });
    }

    private static void inBackground(String name, Runnable work) {
        Thread.ofPlatform().name(name).daemon().start(work);
    }

    /** A catalogue is replaced whole, so that another state is another object. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOf(Catalogue catalogue, Edition edition) {
        return edition.catalogue() == catalogue;
    }
}
