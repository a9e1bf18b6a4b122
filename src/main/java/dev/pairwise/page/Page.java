package dev.pairwise.page;

import java.util.Optional;

/** Anything that has an address: what its head says is told by {@link Meta}, the rest by its own record. */
public sealed interface Page permits ChangesPage, ComparisonPage, DataPage, ErrorPage, HtmlPage, ModelPage {

    Meta meta();

    /** Where the same page is as comma-separated values, if anywhere. */
    default Optional<String> csv() {
        return Optional.empty();
    }
}
