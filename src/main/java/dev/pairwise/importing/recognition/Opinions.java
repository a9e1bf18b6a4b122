package dev.pairwise.importing.recognition;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.SourceRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of models and routes that the catalogue has, gathered into a document. It brings no models and no providers. The
 * first word on a fact or a route counts.
 */
public final class Opinions {

    private final SourceRecord source;
    private final Map<StoredRoute, RouteRecord> routes = new LinkedHashMap<>();
    private final List<PriceRecord> prices = new ArrayList<>();
    private final Map<List<String>, ClaimRecord> claims = new LinkedHashMap<>();

    public Opinions(SourceRecord source) {
        this.source = source;
    }

    public String source() {
        return source.slug();
    }

    public LocalDate day() {
        return source.retrieved();
    }

    public boolean hasRoute(StoredRoute route) {
        return routes.containsKey(route);
    }

    /** A route that has ended sells nothing, whatever an older list says. */
    public void add(RouteOpinion opinion, @Nullable String address) {
        if (opinion.saysAnything() && !opinion.route().hasEnded()) {
            routes.putIfAbsent(opinion.route(), opinion.record(source.slug(), address, source.retrieved()));
        }
    }

    public void add(PriceRecord price) {
        prices.add(price);
    }

    /** What the source says of one fact of a model, in the text form of the field. */
    public void claim(String model, String field, String value, @Nullable String address) {
        claims.putIfAbsent(
                List.of(model, field),
                new ClaimRecord(
                        model, null, field, value, source.slug(), address, source.retrieved(), source.retrieved()));
    }

    public CatalogueDocument document() {
        return new CatalogueDocument(
                CatalogueDocument.FORMAT,
                null,
                List.of(source),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(routes.values()),
                prices,
                List.of(),
                List.of(),
                List.copyOf(claims.values()),
                List.of());
    }
}
