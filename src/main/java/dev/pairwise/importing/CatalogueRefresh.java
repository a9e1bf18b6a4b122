package dev.pairwise.importing;

import dev.pairwise.catalogue.CurrentCatalogue;
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
    private final ObjectProvider<BundledCatalogue> bundled;
    private final ApplicationEventPublisher events;
    private boolean failing;

    CatalogueRefresh(
            CurrentCatalogue current, ObjectProvider<BundledCatalogue> bundled, ApplicationEventPublisher events) {
        this.current = current;
        this.bundled = bundled;
        this.events = events;
    }

    @Override
    public void afterSingletonsInstantiated() {
        bundled.ifAvailable(BundledCatalogue::fillEmptyStore);
        current.refresh();
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
