package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.CatalogueAssembly;
import dev.pairwise.comparison.Standings;
import java.nio.file.Path;

/** The catalogue of {@code db/catalogue}, read from its files without a database. */
public final class BundledFiles {

    private BundledFiles() {}

    /** The same one for all tests of a JVM. */
    public static Catalogue catalogue() {
        return standings().catalogue();
    }

    public static Standings standings() {
        return ReadOnce.STANDINGS;
    }

    /** Another one, equal to the others. */
    public static Catalogue readAgain() {
        Translation translation = new OwnFormat().translate(Input.at(Path.of("db", "catalogue")));
        assertThat(translation.rejections()).isEmpty();
        return CatalogueAssembly.of(translation.document(), "bundled");
    }

    /** Takes seconds, and nothing in it can change. */
    private static final class ReadOnce {

        private static final Standings STANDINGS = Standings.of(readAgain());
    }
}
