package dev.pairwise.catalogue;

/** Sees to it that of all servers on one store only one imports at a time. */
public interface ImportTurn {

    /** Does the work unless another server is at work. Answers whether it did. */
    boolean take(Runnable work);
}
