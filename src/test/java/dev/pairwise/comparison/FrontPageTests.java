package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.CommercialUse;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Status;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontPageTests {

    /** Offered by two, so that its maker may stand for something. */
    private static Models.Builder offered(String slug, String maker, String released, int context) {
        return model(slug)
                .maker(maker)
                .family(slug)
                .commercialUse(CommercialUse.PERMITTED)
                .released(released)
                .context(context)
                .priced("1", "1")
                .route(Routes.at("north"));
    }

    private static FrontPage of(Model... models) {
        return Standings.of(catalogue(models)).frontPage();
    }

    @Test
    void isEmptyWithoutModels() {
        assertThat(of()).isEqualTo(new FrontPage(List.of(), List.of()));
    }

    @Test
    void holdsTheNewestOfTheMakersWithMostProvidersAgainstTheirNearestRivals() {
        Model oldest = offered("a-old", "a", "2024-01", 10_000).build();
        Model newest = offered("a-new", "a", "2025-01", 20_000).build();
        Model popular = offered("b-new", "b", "2025-02", 30_000)
                .route(Routes.at("south"))
                .build();
        Model third = offered("c-new", "c", "2025-03", 40_000).build();
        Model single = model("d-single")
                .maker("d")
                .released("2025-04")
                .priced("1", "1")
                .build();

        FrontPage page = of(oldest, newest, popular, third, single);

        assertThat(page.pairs())
                .extracting(pair -> pair.left().slug() + " " + pair.right().slug())
                .containsExactly("b-new c-new", "a-new b-new", "a-new c-new", "a-old b-new", "a-old c-new");
        assertThat(page.newest())
                .extracting(model -> model.slug().value())
                .containsExactly("d-single", "c-new", "b-new", "a-new", "a-old");
    }

    @Test
    void leavesOutWhatCannotBeBoughtOrIsNoLanguageModelOrHasNoDate() {
        FrontPage page = of(
                offered("gone", "a", "2025-01", 10_000).status(Status.RETIRED).build(),
                offered("vector", "b", "2025-01", 20_000).kind(Kind.EMBEDDING).build(),
                offered("undated", "c", "2025-01", 30_000)
                        .unknown(Field.RELEASED)
                        .build(),
                offered("alias", "d", "2025-01", 40_000).rolling("gone").build());

        assertThat(page).isEqualTo(new FrontPage(List.of(), List.of()));
    }

    @Test
    void offersTwelveOfEachAtMost() {
        List<Model> models = new ArrayList<>();
        for (int number = 10; number < 30; number++) {
            models.add(offered("model-" + number, "maker-" + number, "2025-01", number * 1_000)
                    .build());
        }

        FrontPage page = of(models.toArray(Model[]::new));

        assertThat(page.pairs()).hasSize(12);
        assertThat(page.newest()).hasSize(12);
    }
}
