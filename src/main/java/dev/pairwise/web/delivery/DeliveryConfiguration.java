package dev.pairwise.web.delivery;

import dev.pairwise.web.Turns;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class DeliveryConfiguration {

    @Bean
    Turns turns(DeliveryProperties properties) {
        return new Turns(Runtime.getRuntime().availableProcessors(), properties.waiting());
    }
}
