package dev.pairwise.web;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Catalogue.Resolution;

/** The last piece of an address: a name, and the representation that its end asks for. A name that itself ends in {@code .md} is a name. */
record AskedPage(String name, Representation representation) {

    static AskedPage of(String piece, Catalogue catalogue) {
        Representation representation = Representation.ofSuffix(piece);
        return catalogue.resolve(piece) instanceof Resolution.Unknown
                ? new AskedPage(
                        piece.substring(
                                0, piece.length() - representation.suffix().length()),
                        representation)
                : new AskedPage(piece, Representation.HTML);
    }
}
