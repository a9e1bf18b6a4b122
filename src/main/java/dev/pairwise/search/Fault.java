package dev.pairwise.search;

/** How far a typed word may be from one that is written. */
enum Fault {
    NONE,
    /** It only begins it. */
    UNFINISHED,
    /** It has letters wrong, missing or swapped. */
    MISTYPED
}
