package dev.pairwise.web;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request of a program. Each kind has an address that explains it. */
public enum ProblemKind {
    PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is not as described"),
    REQUEST(HttpStatus.BAD_REQUEST, "The request could not be understood"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Nothing is at this address"),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED, "This address can only be read"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No form that is asked for exists"),
    GONE(HttpStatus.GONE, "It has been taken out of the catalogue"),
    LIMIT(HttpStatus.TOO_MANY_REQUESTS, "You ask more than your share"),
    FAILURE(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here"),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "More is asked of the site than it can answer");

    private final HttpStatus status;
    private final String title;

    ProblemKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The kind that answers a status; of several, the one that says least. */
    public static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status.value() == status && kind != PARAMETER)
                .findFirst()
                .orElse(status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? REQUEST : FAILURE);
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Where on the page for programs it is explained. */
    public String id() {
        return "problem-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
