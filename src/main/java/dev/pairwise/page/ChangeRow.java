package dev.pairwise.page;

import java.util.Optional;

/** One recorded change; {@code provider} and {@code route} (its id) are there when it is about a route. */
public record ChangeRow(
        String day,
        Link model,
        Optional<String> provider,
        Optional<String> route,
        String what,
        String was,
        String is,
        String source) {}
