package dev.pairwise.page;

import java.util.List;

/** Links under one heading. Never empty. */
public record LinkGroup(String heading, List<Link> links) {

    public LinkGroup {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("no links under " + heading);
        }
    }
}
