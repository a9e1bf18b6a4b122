package dev.pairwise.catalogue.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.ListCrudRepository;

/**
 * The rows of one table beside those that a document brings. A row of another source is left as it is, and so is one that was checked
 * later; the same content again moves the check alone.
 */
final class StoredRows<R extends StampedRow<R>> {

    private final ListCrudRepository<R, ?> repository;
    private final Tally tally;
    private final Map<Parts, R> stored = new HashMap<>();
    private final Map<Parts, R> unsaved = new LinkedHashMap<>();

    StoredRows(ListCrudRepository<R, ?> repository, Tally tally) {
        this.repository = repository;
        this.tally = tally;
        repository.findAll().forEach(row -> stored.put(row.key(), row));
    }

    /** An old row and the one with other content that takes its place. */
    record Change<R>(R before, R after) {}

    /** Everything there is, with what is still to be saved in place of what is stored. */
    Collection<R> rows() {
        Map<Parts, R> all = new LinkedHashMap<>(stored);
        all.putAll(unsaved);
        return all.values();
    }

    boolean has(Parts key) {
        return stored.containsKey(key);
    }

    /** Takes a row in, to be saved later. Answers the change where it replaces another value. */
    Optional<Change<R>> put(R fresh) {
        R before = stored.get(fresh.key());
        if (before == null) {
            add(fresh);
            return Optional.empty();
        }
        if (!before.stamp().source().equals(fresh.stamp().source())) {
            return Optional.empty();
        }
        if (fresh.stamp().isOlderThan(before.stamp())) {
            tally.leaveOlder();
            return Optional.empty();
        }
        return fresh.content().equals(before.content()) ? confirm(before, fresh) : replace(before, fresh);
    }

    private void add(R fresh) {
        @Nullable R twin = unsaved.putIfAbsent(fresh.key(), fresh);
        if (twin == null) {
            tally.add(fresh.stamp());
        }
    }

    private Optional<Change<R>> confirm(R before, R fresh) {
        Stamp stamp = fresh.stamp().confirming(before.stamp());
        if (!stamp.equals(before.stamp())) {
            unsaved.put(fresh.key(), fresh.inPlaceOf(before, stamp));
            tally.confirm(stamp);
        }
        return Optional.empty();
    }

    private Optional<Change<R>> replace(R before, R fresh) {
        R after = fresh.inPlaceOf(before, fresh.stamp().succeeding(before.stamp()));
        unsaved.put(fresh.key(), after);
        tally.change(after.stamp());
        return Optional.of(new Change<>(before, after));
    }

    void save() {
        repository.saveAll(unsaved.values());
        unsaved.clear();
    }
}
