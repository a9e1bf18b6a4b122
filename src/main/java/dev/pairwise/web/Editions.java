package dev.pairwise.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Holds the edition of the newest committed catalogue. */
@FunctionalInterface
interface Editions {

    /** Fails with {@link NotReady} while no catalogue has been loaded. */
    Edition current();

    /** No catalogue has been loaded yet. */
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    final class NotReady extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
