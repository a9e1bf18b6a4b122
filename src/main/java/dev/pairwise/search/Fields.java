package dev.pairwise.search;

/** The fields of the index. */
final class Fields {

    /** A whole name, slug, or alias without what stands between its words. */
    static final String NAME = "name";

    /** A provider's id, in the same form. */
    static final String ID = "id";

    /** Every run of neighbouring words of a name, joined. */
    static final String RUN = "run";

    /** Words that may be typed beside the name. */
    static final String CONTEXT = "context";

    /** Every two neighbouring characters, word by word. */
    static final String PAIR = "pair";

    private Fields() {}
}
