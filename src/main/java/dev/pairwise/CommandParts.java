package dev.pairwise;

import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.ImportMemory;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** What the commands need: the database, the ways in and out of the catalogue, and once it is asked for the catalogue; no pages. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan("dev.pairwise.importing")
@ComponentScan(
        basePackages = "dev.pairwise.catalogue.persistence",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ImportMemory.class))
class CommandParts {

    @Bean(destroyMethod = "close")
    AnnotationConfigApplicationContext entities(ApplicationContext parent) {
        AnnotationConfigApplicationContext entities = new AnnotationConfigApplicationContext();
        entities.setParent(parent);
        entities.register(CatalogueParts.class);
        entities.refresh();
        return entities;
    }

    @Bean
    CatalogueStore catalogueStore(AnnotationConfigApplicationContext entities) {
        return entities.getBean(CatalogueStore.class);
    }
}
