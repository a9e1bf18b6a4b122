package dev.pairwise.catalogue.persistence;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Rows and repositories are of this package alone, so that no start looks for them elsewhere. */
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories
class PersistenceConfiguration {}
