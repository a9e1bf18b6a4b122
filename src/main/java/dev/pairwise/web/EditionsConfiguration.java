package dev.pairwise.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where editions come from. */
@Configuration(proxyBeanMethods = false)
class EditionsConfiguration {

    @Bean
    Editions editions() {
        return () -> {
            throw new Editions.NotReady();
        };
    }
}
