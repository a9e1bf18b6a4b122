package dev.pairwise.importing;

import dev.pairwise.catalogue.CurrentCatalogue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps a running server up to date: before it serves, after each of its own imports, and when it sees that another process imported. A
 * database that went away is reported once, and once when it is back.
 */
@Component
@ConditionalOnWebApplication
class CatalogueRefresh implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueRefresh.class);

    private final CurrentCatalogue current;
    private final FutureTask<Boolean> load;
    private final ApplicationEventPublisher events;
    private final CatalogueWatch watch;

    /** The catalogue is loaded beside the parts of the program that are still to be made. */
    CatalogueRefresh(
            CurrentCatalogue current,
            ObjectProvider<BundledCatalogue> bundled,
            ApplicationEventPublisher events,
            CatalogueWatch watch) {
        this.current = current;
        this.events = events;
        this.watch = watch;
        @Nullable BundledCatalogue filling = bundled.getIfAvailable();
        this.load = new FutureTask<>(() -> load(current, filling));
        Thread.ofPlatform().name("catalogue").daemon().start(load);
    }

    private static boolean load(CurrentCatalogue current, @Nullable BundledCatalogue filling) {
        if (filling != null) {
            filling.fillEmptyStore();
        }
        return current.refresh();
    }

    /** Nothing is served before there is a catalogue. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            load.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the catalogue cannot be loaded", failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the catalogue is loaded", interruption);
        }
        watch.noteRead();
        watch.noteAnswer();
        LOG.info("Serving a catalogue of {} models", current.get().models().size());
    }

    @EventListener(ImportRun.CatalogueMoved.class)
    @Scheduled(fixedDelayString = "${pairwise.catalogue.poll:2s}")
    synchronized void refresh() {
        try {
            if (current.refresh()) {
                watch.noteRead();
                LOG.info(
                        "Serving a newer catalogue of {} models",
                        current.get().models().size());
                events.publishEvent(new CurrentCatalogue.Replaced(current.get()));
            }
            if (watch.silentSince().isPresent()) {
                LOG.info("The database answers again");
            }
            watch.noteAnswer();
        } catch (RuntimeException failure) {
            if (watch.silentSince().isEmpty()) {
                LOG.warn("The catalogue cannot be read; the last one is served on: {}", failure.getMessage());
            }
            watch.noteSilence();
        }
    }
}
