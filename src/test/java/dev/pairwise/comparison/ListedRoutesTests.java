package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.ListedRoutes.Entry;
import dev.pairwise.comparison.PassedOver.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListedRoutesTests {

    private static final Model OTHER = model("other").build();

    @Test
    void comeCheapestFirstThenPassedOverThenUnpricedThenEnded() {
        Models.Builder model = model("m")
                .openWeights()
                .route(Routes.at("a").ended("2026-01-01").priced("1", "1"))
                .route(Routes.at("b"))
                .route(Routes.at("c").deprecated().priced("1", "1"))
                .route(Routes.at("d").priced("3", "3"))
                .route(Routes.at("e").priced("2.5", "2.5"))
                .route(Routes.at("f").free());

        ListedRoutes listed = listed(model, OTHER);

        assertThat(providers(listed)).containsExactly("e", "d", "c", "b", "f", "a");
        assertThat(listed.entries())
                .extracting(entry -> entry.passedOver().orElse(null))
                .containsExactly(null, null, Reason.DEPRECATED, Reason.UNPRICED, Reason.FREE, Reason.ENDED);
        assertThat(listed.entries().getFirst().cheapest()).isTrue();
        assertThat(listed.entries().stream().filter(Entry::cheapest)).hasSize(1);
    }

    @Test
    void countVariantsAsRoutesAndAProviderOnce() {
        Models.Builder model = model("m")
                .route(Routes.at("a").priced("1", "1"))
                .route(Routes.at("a").region("eu").priced("1.1", "1.1"))
                .route(Routes.at("b"))
                .route(Routes.at("c").ended("2026-01-01"));

        ListedRoutes listed = listed(model, OTHER);

        assertThat(List.of(listed.routes(), listed.providers(), listed.ended(), listed.total(), listed.remaining()))
                .containsExactly(3, 2, 1, 4, 0);
    }

    @Test
    void areTenAtMost() {
        ListedRoutes listed = listed(crowded(), OTHER);

        assertThat(providers(listed))
                .hasSize(ListedRoutes.USUAL)
                .startsWith("p10")
                .endsWith("p19");
        assertThat(listed.remaining()).isEqualTo(10);
        assertThat(listed.routes()).isEqualTo(20);
    }

    @Test
    void keepTheMakersOwnAndEveryProviderThatBothHave() {
        Model other = model("other").route(Routes.at("p29")).build();

        ListedRoutes listed = listed(crowded().route(Routes.own("acme").priced("99", "99")), other);

        assertThat(providers(listed)).hasSize(ListedRoutes.USUAL).endsWith("p17", "p29", "acme");
        assertThat(listed.entries().getLast().firstParty()).isTrue();
        assertThat(listed.entries().get(8).atSharedProvider()).isTrue();
        assertThat(listed.entries().getFirst().atSharedProvider()).isFalse();
    }

    @Test
    void tellWhereARouteStatesAnotherContextThanTheModel() {
        assertThat(otherContext(200_000)).isEmpty();
        assertThat(otherContext(201_000)).isEmpty();
        assertThat(otherContext(1_000_000)).contains(new TokenCount(200_000));
    }

    private static Optional<TokenCount> otherContext(long stated) {
        Models.Builder model = model("m")
                .context(200_000)
                .route(Routes.at("a").context(stated))
                .route(Routes.at("b"));
        return listed(model, OTHER).contextThatSomeDifferFrom(model.build());
    }

    @Test
    void areMoreThanUsualWhereMoreProvidersHaveBoth() {
        Models.Builder other = model("other");
        for (int number = 19; number < 30; number++) {
            other.route(Routes.at("p" + number));
        }

        ListedRoutes listed = listed(crowded(), other.build());

        assertThat(listed.entries()).hasSize(ListedRoutes.MOST);
        assertThat(providers(listed)).startsWith("p10", "p19").endsWith("p29");
    }

    @Test
    void stayTwelveWhereBothHaveMoreProvidersThanThat() {
        Model other = crowded("other").build();

        assertThat(listed(crowded(), other).entries()).hasSize(ListedRoutes.MOST);
    }

    @Test
    void areTheSameOnWhicheverSide() {
        Model model = crowded().build();
        Model before = model("a").build();
        Model after = model("z").build();

        assertThat(listed(new Pair(model, after)).left())
                .isEqualTo(listed(new Pair(before, model)).right());
    }

    private static Models.Builder crowded() {
        return crowded("m");
    }

    private static Models.Builder crowded(String slug) {
        Models.Builder model = model(slug).openWeights();
        for (int number = 10; number < 30; number++) {
            model.route(Routes.at("p" + number).priced("1." + number, "1." + number));
        }
        return model;
    }

    private static ListedRoutes listed(Models.Builder model, Model other) {
        return listed(Pair.of(model.build(), other)).left();
    }

    private static Sides<ListedRoutes> listed(Pair pair) {
        return Costs.of(pair, Workload.DEFAULT).routes();
    }

    private static List<String> providers(ListedRoutes listed) {
        return listed.entries().stream()
                .map(entry -> entry.route().provider().slug().value())
                .toList();
    }
}
