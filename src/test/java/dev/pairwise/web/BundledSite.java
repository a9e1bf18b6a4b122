package dev.pairwise.web;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import dev.pairwise.edition.CatalogueEdition;
import dev.pairwise.edition.CurrentEditions;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.importing.RealCatalogue;
import java.util.List;
import java.util.Optional;
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
public class BundledSite {

    @Bean
    Editions bundled() {
        return () -> MadeOnce.EDITION;
    }

    /** One for every context, since it takes longer than the rest of one. */
    private static final class MadeOnce {

        private static final Edition EDITION = new CatalogueEdition(RealCatalogue.snapshot(BundledSite::changes));
    }

    /** Two pages of them, so that the list has a second page. */
    static List<ChangeEvent> changes(Catalogue catalogue) {
        return catalogue.models().stream()
                .filter(model -> !model.routes().isEmpty())
                .limit(150)
                .map(BundledSite::change)
                .toList();
    }

    private static ChangeEvent change(Model model) {
        Route route = model.routes().getFirst();
        return new ChangeEvent(
                ChangeEvent.Kind.PRICE_CHANGED,
                model.slug(),
                Optional.of(route.id()),
                Optional.of("input"),
                Optional.of("999"),
                Optional.of("0.5"),
                route.provenance().checked(),
                route.provenance().source().slug());
    }
}
