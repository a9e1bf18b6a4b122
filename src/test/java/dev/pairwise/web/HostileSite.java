package dev.pairwise.web;

import dev.pairwise.catalogue.CatalogueAssembly;
import dev.pairwise.catalogue.Contributions;
import dev.pairwise.catalogue.CurrentCatalogue.Snapshot;
import dev.pairwise.catalogue.PackedDocument;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.edition.CatalogueEdition;
import dev.pairwise.edition.CurrentEditions;
import dev.pairwise.edition.Editions;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The site over {@link HostileCatalogue}, without a database. */
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class})
@ComponentScan(
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CurrentEditions.class))
class HostileSite {

    @Bean
    Editions hostile() {
        CatalogueDocument document = HostileCatalogue.document();
        CatalogueEdition edition = new CatalogueEdition(new Snapshot(
                CatalogueAssembly.of(document, "hostile"),
                BundledSite.changes(CatalogueAssembly.of(document, "hostile")),
                Contributions.of(document),
                new PackedDocument(() -> SamplePages.gzip("{}"))));
        return () -> edition;
    }
}
