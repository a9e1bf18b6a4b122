package dev.pairwise.web;

import dev.pairwise.importing.RealCatalogue;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The site over the catalogue that the program carries, without a database. */
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class})
@ComponentScan(
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CurrentEditions.class))
class BundledSite {

    @Bean
    Editions bundled() {
        Edition edition = new CatalogueEdition(RealCatalogue.find().orElseThrow());
        return () -> edition;
    }
}
