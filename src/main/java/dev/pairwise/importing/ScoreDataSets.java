package dev.pairwise.importing;

import dev.pairwise.importing.aider.Aider;
import dev.pairwise.importing.epoch.Epoch;
import dev.pairwise.importing.simpleevals.SimpleEvals;
import dev.pairwise.importing.taubench.TauBench;
import dev.pairwise.importing.vectara.Vectara;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the data sets of test results. */
@Configuration(proxyBeanMethods = false)
class ScoreDataSets {

    @Bean
    DataSet aider() {
        return new Aider();
    }

    @Bean
    DataSet epoch() {
        return new Epoch();
    }

    @Bean
    DataSet simpleEvals() {
        return new SimpleEvals();
    }

    @Bean
    DataSet tauBench() {
        return new TauBench();
    }

    @Bean
    DataSet vectara() {
        return new Vectara();
    }
}
