package dev.pairwise.web;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Catalogue.Resolution;

/**
 * The last piece of an address: a name, and the representation that its end asks for. A name that itself ends in {@code .md} is a name,
 * unless that is where the Markdown of another page is.
 */
record AskedPage(String name, Representation representation) {

    static AskedPage of(String piece, Catalogue catalogue) {
        Representation representation = Representation.ofSuffix(piece);
        String name =
                piece.substring(0, piece.length() - representation.suffix().length());
        return isKnown(name, catalogue) || !isKnown(piece, catalogue)
                ? new AskedPage(name, representation)
                : new AskedPage(piece, Representation.HTML);
    }

    private static boolean isKnown(String name, Catalogue catalogue) {
        return !(catalogue.resolve(name) instanceof Resolution.Unknown);
    }
}
