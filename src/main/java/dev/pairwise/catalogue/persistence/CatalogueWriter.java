package dev.pairwise.catalogue.persistence;

import dev.pairwise.catalogue.ImportOutcome;
import dev.pairwise.catalogue.WriteOptions;
import dev.pairwise.document.CatalogueDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Writes a document table by table, in the order in which they refer to each other. */
@Component
class CatalogueWriter {

    private final CatalogueVersions versions;
    private final ChangeEvents changeEvents;
    private final SourceWriter sources;
    private final PlaceWriter places;
    private final ModelWriter models;
    private final ClaimWriter claims;
    private final RouteWriter routes;
    private final ScoreWriter scores;

    CatalogueWriter(
            CatalogueVersions versions,
            ChangeEvents changeEvents,
            SourceWriter sources,
            PlaceWriter places,
            ModelWriter models,
            ClaimWriter claims,
            RouteWriter routes,
            ScoreWriter scores) {
        this.versions = versions;
        this.changeEvents = changeEvents;
        this.sources = sources;
        this.places = places;
        this.models = models;
        this.claims = claims;
        this.routes = routes;
        this.scores = scores;
    }

    /** Call it inside a transaction. A dry run does everything and then has the transaction rolled back. */
    ImportOutcome write(CatalogueDocument document, WriteOptions options) {
        versions.waitForTurn();
        Tally tally = new Tally();
        Events events = new Events(changeEvents, tally, models.isEmpty());
        Writing writing = new Writing(Stamps.of(document, sources.stored()), tally, events);
        sources.write(document, tally);
        places.write(document, writing);
        models.write(document, writing);
        claims.write(document, writing);
        routes.write(document, writing, options.wholeSnapshot());
        scores.write(document, writing);
        events.save();
        finish(tally, options);
        return tally.outcome();
    }

    private void finish(Tally tally, WriteOptions options) {
        if (options.dryRun()) {
            versions.flush();
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        } else if (!tally.outcome().wroteNothing()) {
            versions.move(tally.newest());
        }
    }
}
