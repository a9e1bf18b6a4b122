package dev.pairwise.catalogue.persistence;

/** A row that holds facts of one source. Rows are never changed in place: a newer one takes the place of the stored one. */
interface StampedRow<R> {

    /** What the row is about. No two rows of a table share it. */
    Parts key();

    /** What the row says. */
    Parts content();

    Stamp stamp();

    /** This row under the identity of the stored one. */
    R inPlaceOf(R stored, Stamp stamp);
}
