package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.CatalogueAssembly;
import java.nio.file.Path;

/** The catalogue of {@code db/catalogue}, read from its files without a database. */
public final class BundledFiles {

    private BundledFiles() {}

    public static Catalogue catalogue() {
        Translation translation = new OwnFormat().translate(Input.at(Path.of("db", "catalogue")));
        assertThat(translation.rejections()).isEmpty();
        return CatalogueAssembly.of(translation.document(), "bundled");
    }
}
