package dev.pairwise.page;

/** Anything that has an address: what its head says is told by {@link Meta}, the rest by its own record. */
public interface Page {

    Meta meta();
}
