package dev.pairwise.web.limits;

import io.github.bucket4j.TimeMeter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class LimitConfiguration {

    @Bean
    Clients clients(LimitProperties properties) {
        return new Clients(properties.client());
    }

    @Bean
    RateLimits rateLimits(LimitProperties properties) {
        return new RateLimits(properties, TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    AtOnce atOnce(LimitProperties properties) {
        return new AtOnce(properties.atOnce());
    }
}
