package dev.pairwise;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The catalogue and its entities, which take half of a command's start: an import that came to nothing before does without. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    PersistenceExceptionTranslationAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan("dev.pairwise.catalogue.persistence")
class CatalogueParts {}
