package dev.pairwise.catalogue;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/** What one source says of one field of a model, as text. */
record Statement(String text, Provenance provenance, Precedence precedence) {

    /** By precedence; then newer, then by source and text, so that the same statements always give the same choice. */
    static final Comparator<Statement> STRONGEST_FIRST = comparing(Statement::precedence)
            .thenComparing(statement -> statement.provenance().checked(), Comparator.reverseOrder())
            .thenComparing(Statement::source)
            .thenComparing(Statement::text);

    Slug source() {
        return provenance.source().slug();
    }
}
