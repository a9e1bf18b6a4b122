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
    private boolean failing;

    /** The catalogue is loaded beside the parts of the program that are still to be made. */
    CatalogueRefresh(
            CurrentCatalogue current, ObjectProvider<BundledCatalogue> bundled, ApplicationEventPublisher events) {
        this.current = current;
        this.events = events;
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
        LOG.info("Serving a catalogue of {} models", current.get().models().size());
    }

    @EventListener(ImportRun.CatalogueMoved.class)
    @Scheduled(fixedDelayString = "${pairwise.catalogue.poll:2s}")
    synchronized void refresh() {
        try {
            if (current.refresh()) {
                LOG.info(
                        "Serving a newer catalogue of {} models",
                        current.get().models().size());
                events.publishEvent(new CurrentCatalogue.Replaced(current.get()));
            }
            if (failing) {
                LOG.info("The database answers again");
            }
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing) {
                LOG.warn("The catalogue cannot be read; the last one is served on: {}", failure.getMessage());
            }
            failing = true;
        }
    }
}
