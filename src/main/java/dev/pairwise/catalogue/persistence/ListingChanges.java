package dev.pairwise.catalogue.persistence;

import dev.pairwise.catalogue.persistence.StoredRoutes.ListingKey;
import dev.pairwise.catalogue.persistence.StoredRoutes.Stored;
import dev.pairwise.document.RouteRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a document changes about the listings that are stored. */
final class ListingChanges {

    private final Map<ListingKey, Stored> stored;
    private final PriceHistory history;
    private final Writing writing;
    private final Set<Long> known;
    private final Set<ListingKey> named = new LinkedHashSet<>();
    private final List<Stored> fresh = new ArrayList<>();
    private final Set<Long> withOtherParts = new HashSet<>();

    ListingChanges(Map<ListingKey, Stored> stored, PriceHistory history, Writing writing) {
        this.stored = stored;
        this.known = stored.keySet().stream().map(ListingKey::route).collect(Collectors.toCollection(HashSet::new));
        this.history = history;
        this.writing = writing;
    }

    List<Stored> fresh() {
        return fresh;
    }

    /** The rows whose tiers and capabilities give way to others. */
    Set<Long> withOtherParts() {
        return withOtherParts;
    }

    void put(String model, long route, RouteRecord record, Stamp stamp) {
        ListingKey key = new ListingKey(route, stamp.source());
        if (!named.add(key)) {
            return;
        }
        Listing listing = Listing.of(record);
        Stored before = stored.get(key);
        if (before == null) {
            add(model, route, listing, stamp);
        } else if (stamp.isOlderThan(before.row().stamp())) {
            writing.tally().leaveOlder();
        } else {
            update(model, before, listing.remembering(before.listing(), record.held()), stamp);
        }
    }

    /** A second source that lists a known route does not make it a new one. */
    private void add(String model, long route, Listing listing, Stamp stamp) {
        fresh.add(new Stored(new RouteListingRow(null, route, listing, stamp), listing));
        writing.tally().add(stamp);
        if (known.add(route) && listing.ended() == null) {
            writing.events().routeAdded(model, route, stamp);
        }
    }

    private void update(String model, Stored before, Listing listing, Stamp stamp) {
        Stamp old = before.row().stamp();
        if (listing.equals(before.listing())) {
            Stamp confirmed = stamp.confirming(old);
            if (!confirmed.equals(old)) {
                replace(before, listing, confirmed);
                writing.tally().confirm(confirmed);
            }
            return;
        }
        Stamp now = stamp.succeeding(old);
        replace(before, listing, now);
        writing.tally().change(now);
        recordChanges(model, before, listing, now);
    }

    private void replace(Stored before, Listing listing, Stamp stamp) {
        RouteListingRow row = before.row();
        fresh.add(new Stored(new RouteListingRow(row.id(), row.route(), listing, stamp), listing));
        if (!listing.hasPartsOf(before.listing())) {
            withOtherParts.add(row.id());
        }
    }

    private void recordChanges(String model, Stored before, Listing listing, Stamp now) {
        long route = before.row().route();
        history.move(
                model,
                route,
                before.listing().rates(),
                before.listing().from(),
                before.row().stamp(),
                listing.rates(),
                now);
        Map<String, @Nullable Object> was = before.listing().factsByCode();
        listing.factsByCode().forEach((code, value) -> {
            if (!Objects.equals(was.get(code), value)) {
                recordFact(model, route, code, was.get(code), value, now);
            }
        });
    }

    private void recordFact(
            String model, long route, String code, @Nullable Object was, @Nullable Object is, Stamp now) {
        if (code.equals("ended") && is instanceof LocalDate day) {
            writing.tally().end();
            writing.events().routeEnded(model, route, day, now.source());
        } else {
            writing.events()
                    .factChanged(model, route, new Difference(code, Difference.text(was), Difference.text(is)), now);
        }
    }

    /** Listings of the same sources that a whole snapshot no longer names have ended on the day it was taken. */
    void endAllOthers(Map<Long, String> modelOf) {
        Set<String> sources = named.stream().map(ListingKey::source).collect(Collectors.toSet());
        stored.forEach((key, before) -> {
            if (sources.contains(key.source()) && !named.contains(key)) {
                endUnlessOver(Objects.requireNonNull(modelOf.get(key.route())), before);
            }
        });
    }

    private void endUnlessOver(String model, Stored before) {
        Stamp stamp = before.row().stamp();
        LocalDate day = writing.stamps().retrieved(stamp.source());
        if (before.listing().ended() == null && !day.isBefore(stamp.checked())) {
            end(model, before, day);
        }
    }

    private void end(String model, Stored before, LocalDate day) {
        Stamp old = before.row().stamp();
        Stamp now = new Stamp(old.source(), old.sourceUrl(), day, day);
        Listing listing = before.listing().endedOn(day);
        replace(before, listing, now);
        writing.tally().change(now);
        recordChanges(model, before, listing, now);
    }
}
