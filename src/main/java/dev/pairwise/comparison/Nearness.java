package dev.pairwise.comparison;

/** How near contenders are to what is looked for: small is near, and infinity is out of the question. */
interface Nearness {

    double of(Contender candidate);

    /** A bound: nobody in the box is nearer. */
    double atLeast(NearBox box);
}
