package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.CurrentCatalogue;
import dev.pairwise.importing.genaiprices.GenaiPrices;
import dev.pairwise.importing.helm.Helm;
import dev.pairwise.importing.history.PriceHistory;
import dev.pairwise.importing.litellm.LiteLlm;
import dev.pairwise.importing.llmstats.LlmStats;
import dev.pairwise.importing.modelsdev.Delisted;
import dev.pairwise.importing.modelsdev.ModelsDev;
import dev.pairwise.importing.openrouter.OpenRouter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Offers the catalogue that is served now, and the data sets that are no components of their own. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({CatalogueSettings.class, ImportSettings.class})
class CatalogueConfiguration {

    @Bean
    CurrentCatalogue currentCatalogue(CatalogueStore store) {
        return new CurrentCatalogue(store, DocumentFile::pack);
    }

    @Bean
    DataSet modelsDev() {
        return new ModelsDev();
    }

    @Bean
    DataSet llmStats() {
        return new LlmStats();
    }

    @Bean
    DataSet delisted() {
        return new Delisted();
    }

    @Bean
    DataSet priceHistory() {
        return new PriceHistory();
    }

    @Bean
    DataSet helm() {
        return new Helm();
    }

    @Bean
    DataSet liteLlm() {
        return new LiteLlm();
    }

    @Bean
    DataSet genaiPrices() {
        return new GenaiPrices();
    }

    @Bean
    DataSet openRouter() {
        return new OpenRouter();
    }
}
