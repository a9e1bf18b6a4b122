package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.document.CatalogueDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The catalogue that the program carries. It fills an empty store and never touches one that holds anything. */
@Component
@ConditionalOnProperty(name = "pairwise.catalogue.bundled", matchIfMissing = true)
class BundledCatalogue {

    private static final Logger LOG = LoggerFactory.getLogger(BundledCatalogue.class);

    private static final String FOLDER = "db/catalogue/";

    private final CatalogueStore store;
    private final OwnFormat format;
    private final ImportRun imports;

    BundledCatalogue(CatalogueStore store, OwnFormat format, ImportRun imports) {
        this.store = store;
        this.format = format;
        this.imports = imports;
    }

    void fillEmptyStore() {
        if (!store.isUntouched()) {
            return;
        }
        List<Input> inputs = inputs();
        if (inputs.isEmpty()) {
            LOG.info("The store is empty and no catalogue is bundled");
            return;
        }
        ImportReport report = imports.run(format, format.translate(inputs), ImportOptions.USUAL);
        report.lines().stream().filter(line -> !line.startsWith("warning")).forEach(LOG::info);
        if (report.isRefused()) {
            throw new IllegalStateException("the bundled catalogue has faults");
        }
    }

    /** What the program carries, whatever is stored. */
    CatalogueDocument document() {
        return format.translate(inputs()).document();
    }

    private static List<Input> inputs() {
        try {
            Resource[] resources =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.json");
            return Arrays.stream(resources)
                    .map(resource -> Input.of(nameOf(resource), resource))
                    .sorted(Comparator.comparing(Input::name))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String nameOf(Resource resource) {
        try {
            String address = resource.getURL().toString();
            return address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
