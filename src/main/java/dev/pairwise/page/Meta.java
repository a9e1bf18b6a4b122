package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands in the head of a page. Addresses are paths; {@code web} makes them absolute. {@code lastModified} is the ISO day of the
 * newest change of a fact on the page. {@code breadcrumb} ends with the page itself.
 */
public record Meta(
        String title,
        String description,
        String canonical,
        boolean indexable,
        Optional<String> lastModified,
        Optional<String> markdown,
        Optional<String> json,
        List<Link> breadcrumb) {

    public Meta {
        breadcrumb = List.copyOf(breadcrumb);
    }
}
