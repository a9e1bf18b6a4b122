package dev.pairwise.web;

import java.util.List;

/**
 * What is wrong with a request of a program, as RFC 9457 has it, with the parameters at fault and addresses that may be meant.
 * {@code requestId} is what the request is called in our log.
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String requestId,
        List<Fault> errors,
        List<String> suggestions) {

    public Problem {
        errors = List.copyOf(errors);
        suggestions = List.copyOf(suggestions);
    }

    Problem withStatus(int other) {
        return new Problem(type, title, other, detail, instance, requestId, errors, suggestions);
    }

    /** A parameter and what is wrong with it. */
    public record Fault(String parameter, String detail) {}
}
