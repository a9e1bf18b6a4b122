package dev.pairwise.importing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** When the catalogue that is served was read from the database, and whether that has answered since. */
@Component
@ConditionalOnWebApplication
class CatalogueWatch {

    private final Clock clock;
    private volatile Instant read;
    private volatile Instant answered;
    private volatile @Nullable Instant silentSince;

    @Autowired
    CatalogueWatch() {
        this(Clock.systemUTC());
    }

    CatalogueWatch(Clock clock) {
        this.clock = clock;
        this.read = clock.instant();
        this.answered = read;
    }

    /** Another catalogue is served from now on. */
    void noteRead() {
        read = clock.instant();
    }

    void noteAnswer() {
        answered = clock.instant();
        silentSince = null;
    }

    void noteSilence() {
        if (silentSince == null) {
            silentSince = clock.instant();
        }
    }

    Instant read() {
        return read;
    }

    Instant answered() {
        return answered;
    }

    /** Since when every try to read has failed; nothing where the last one did not. */
    Optional<Instant> silentSince() {
        return Optional.ofNullable(silentSince);
    }

    Duration since(Instant moment) {
        return Duration.between(moment, clock.instant());
    }
}
