package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.comparison.Coverage.Share;
import dev.pairwise.comparison.Coverage.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTests {

    private static final Provenance NOW = Provenances.of("test");
    private static final Provenance LONG_AGO = Provenances.of("test", "2025-01-01");
    private static final Provenance ELSEWHERE = Provenances.of("other");

    private static final Model KNOWN = model("known")
            .fact(Field.ARCHITECTURE, Fact.known("dense", NOW))
            .route(Routes.at("host").priced("1", "4"))
            .build();
    private static final Model OLD =
            model("old").fact(Field.ARCHITECTURE, Fact.known("dense", LONG_AGO)).build();
    private static final Model DISPUTED = model("disputed")
            .fact(
                    Field.ARCHITECTURE,
                    new Fact.Known<>("dense", NOW, List.of(new Fact.Claim<>("mixture of experts", ELSEWHERE))))
            .build();
    private static final Model UNKNOWN = model("unknown").build();

    private static final Catalogue CATALOGUE = catalogue(KNOWN, OLD, DISPUTED, UNKNOWN);

    @Test
    void countsWhatIsKnownDisputedAndOld() {
        Coverage coverage = Coverage.of(CATALOGUE.models(), Ages.in(CATALOGUE));

        assertThat(coverage.shares())
                .contains(new Share(new Subject.OfField(Field.ARCHITECTURE), 3, 1, 1))
                .hasSize(Field.values().length + Capability.values().length);
        assertThat(coverage.models()).isEqualTo(4);
        assertThat(coverage.priced()).isEqualTo(1);
        assertThat(coverage.scored()).isZero();
    }

    @Test
    void countsWhatTheCatalogueLists() {
        Model alias = model("known-latest").rolling("known").build();
        Model embedding = model("embedding").kind(Kind.EMBEDDING).build();

        CatalogueCounts counts = CatalogueCounts.of(catalogue(KNOWN, DISPUTED, alias, embedding));

        assertThat(counts.models()).isEqualTo(4);
        assertThat(counts.languageModels()).isEqualTo(2);
        assertThat(counts.routes()).isEqualTo(1);
        assertThat(counts.pricedRoutes()).isEqualTo(1);
        assertThat(counts.providers()).isEqualTo(1);
        assertThat(counts.disagreements()).isEqualTo(1);
    }
}
