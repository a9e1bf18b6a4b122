package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.RouteState;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.comparison.PassedOver.Reason;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheapestRouteTests {

    @Test
    void isTheRouteThatCostsLeastAtTheWorkload() {
        Models.Builder model = model("m")
                .route(Routes.at("thrifty-in").priced("1", "9"))
                .route(Routes.at("thrifty-out").priced("2", "8"));

        assertThat(chosen(model, new Workload(1, 100, 1, 0, 0))).isEqualTo("thrifty-in");
        assertThat(chosen(model, new Workload(1, 1, 100, 0, 0))).isEqualTo("thrifty-out");
    }

    @Test
    void prefersTheMakersOwnThenTheNameAmongEqualPrices() {
        Models.Builder hosts = model("m")
                .route(Routes.at("beta").priced("1", "2"))
                .route(Routes.at("alpha").priced("1", "2"));
        assertThat(chosen(hosts)).isEqualTo("alpha");

        hosts.route(Routes.own("acme").modelId("zeta").priced("1", "2"));
        assertThat(chosen(hosts.maker("acme"))).isEqualTo("acme");

        Models.Builder late = model("m")
                .maker("zeta")
                .route(Routes.at("beta").priced("1", "2"))
                .route(Routes.own("zeta").priced("1", "2"));
        assertThat(chosen(late)).isEqualTo("zeta");
    }

    static Stream<Arguments> flawed() {
        return Stream.of(
                flaw(Reason.VARIANT, route -> route.variant("fast")),
                flaw(Reason.VARIANT, route -> route.region("eu")),
                flaw(Reason.ROLLING_ALIAS, route -> route.modelId("vendor/m-latest")),
                flaw(Reason.ROLLING_ALIAS, route -> route.modelId("m-Latest:nitro")),
                flaw(Reason.ROLLING_ALIAS, route -> route.modelId("~vendor/m")),
                flaw(Reason.OTHER_PRODUCT, route -> route.modelId("m-contributor")),
                flaw(Reason.OTHER_PRODUCT, route -> route.modelId("m-FlashX")),
                flaw(Reason.OTHER_PRODUCT, route -> route.modelId("m-distill-llama")),
                flaw(Reason.DEPRECATED, Routes.Builder::deprecated));
    }

    private static Arguments flaw(Reason reason, UnaryOperator<Routes.Builder> flaw) {
        return Arguments.of(reason, flaw);
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void passesOverAFlawedRouteWhileAnotherRemains(Reason reason, UnaryOperator<Routes.Builder> flaw) {
        Models.Builder model = model("m")
                .openWeights()
                .route(flaw.apply(Routes.at("cheap").priced("0.9", "0.9")))
                .route(Routes.at("sound").priced("1", "1"));

        assertThat(chosen(model)).isEqualTo("sound");
        assertThat(reasons(model)).isEqualTo(Map.of("cheap", reason));
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void takesAFlawedRouteWhereNoOtherRemains(Reason reason, UnaryOperator<Routes.Builder> flaw) {
        Models.Builder model = model("m")
                .openWeights()
                .route(flaw.apply(Routes.at("only").priced("0.9", "0.9")))
                .route(Routes.at("silent"));

        assertThat(chosen(model)).isEqualTo("only");
        assertThat(reasons(model)).isEqualTo(Map.of("silent", Reason.UNPRICED)).doesNotContainValue(reason);
    }

    @Test
    void countsTheGlobalRegionAsTheStandardOne() {
        Models.Builder model = model("m")
                .route(Routes.at("host").region("global").priced("1", "1"))
                .route(Routes.at("other").priced("2", "2"));

        assertThat(chosen(model)).isEqualTo("host");
    }

    @Test
    void takesTheAliasOfAModelThatIsOne() {
        Models.Builder model = model("m-latest")
                .rolling("m-2")
                .route(Routes.at("host").modelId("m-latest").priced("1", "1"))
                .route(Routes.at("other").modelId("m-2").priced("1.4", "1.4"));

        assertThat(chosen(model)).isEqualTo("host");
    }

    @Test
    void takesAnIdThatNamesTheModelItself() {
        Models.Builder model = model("m-distill-8b")
                .route(Routes.at("host").modelId("M-Distill-8B").priced("1", "1"))
                .route(Routes.at("other").modelId("m8b").priced("1.4", "1.4"));

        assertThat(chosen(model)).isEqualTo("host");
    }

    static Stream<Arguments> unpriceable() {
        return Stream.of(
                flaw(Reason.ENDED, route -> route.ended("2026-01-01")),
                flaw(Reason.FREE, Routes.Builder::free),
                flaw(Reason.PLAN, route -> route.state(RouteState.PLAN)),
                flaw(Reason.ZERO_PRICE, route -> route.priced("0", "1")),
                flaw(Reason.UNPRICED, route -> route.state(RouteState.UNKNOWN)),
                flaw(Reason.HELD, Routes.Builder::held),
                flaw(Reason.CONTEXT_TOO_SMALL, route -> route.context(1_049)));
    }

    @ParameterizedTest
    @MethodSource("unpriceable")
    void neverTakesWhatIsNoPrice(Reason reason, UnaryOperator<Routes.Builder> change) {
        Models.Builder alone = model("m").route(change.apply(Routes.at("cheap").priced("0.9", "0.9")));
        boolean tooLarge = reason == Reason.CONTEXT_TOO_SMALL;

        CheapestRoute cheapest = CheapestRoute.of(alone.build(), Workload.DEFAULT);

        assertThat(cheapest)
                .isInstanceOfSatisfying(
                        CheapestRoute.None.class,
                        none -> assertThat(none.cause())
                                .isEqualTo(
                                        tooLarge
                                                ? CheapestRoute.Cause.REQUEST_TOO_LARGE
                                                : CheapestRoute.Cause.NO_PRICE));
        assertThat(reasons(alone)).isEqualTo(Map.of("cheap", reason));
    }

    @Test
    void hasNoPriceWithoutRoutes() {
        assertThat(CheapestRoute.of(model("m").build(), Workload.DEFAULT))
                .isEqualTo(new CheapestRoute.None(CheapestRoute.Cause.NO_PRICE, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1050, true", "1049, false"})
    void needsRoomForInputAndOutput(long context, boolean fits) {
        Models.Builder model =
                model("m").context(context).route(Routes.at("host").priced("1", "1"));

        assertThat(CheapestRoute.of(model.build(), Workload.DEFAULT) instanceof CheapestRoute.Found)
                .isEqualTo(fits);
    }

    @Test
    void turnsNoRequestAwayForAContextNobodyRecorded() {
        Models.Builder model =
                model("m").unknown(Field.CONTEXT_TOKENS).route(Routes.at("host").priced("1", "1"));

        assertThat(chosen(model, new Workload(1, 9_000_000, 1, 0, 0))).isEqualTo("host");
    }

    @ParameterizedTest
    @CsvSource({"76799, true", "76800, false", "128000, false"})
    void marksARouteWithMuchLessContextThanTheModel(long context, boolean narrow) {
        Model model = model("m")
                .context(128_000)
                .route(Routes.at("host").context(context).priced("1", "1"))
                .build();

        assertThat(found(model, Workload.DEFAULT).narrowContext()).isEqualTo(narrow);
    }

    @ParameterizedTest
    @CsvSource({"0.999, acme, GATEWAY_BELOW_MAKER", "1, acme, ", "1.01, acme, "})
    void passesOverAGatewayBelowTheMaker(String price, String expected, Reason reason) {
        Models.Builder model = model("m")
                .route(Routes.gateway("relay").priced(price, price))
                .route(Routes.own("acme").priced("1", "1"));

        assertThat(chosen(model)).isEqualTo(expected);
        assertThat(reasons(model).get("relay")).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"0.979, acme, HOST_BELOW_MAKER", "0.98, cloud, "})
    void passesOverAHostClearlyBelowTheMaker(String price, String expected, Reason reason) {
        Models.Builder model = model("m")
                .route(Routes.at("cloud").priced(price, price))
                .route(Routes.own("acme").priced("1", "1"));

        assertThat(chosen(model)).isEqualTo(expected);
        assertThat(reasons(model).get("cloud")).isEqualTo(reason);
    }

    @Test
    void letsAnyoneUndercutTheMakerOfOpenWeights() {
        Models.Builder model = model("m")
                .openWeights()
                .route(Routes.gateway("relay").priced("0.8", "0.8"))
                .route(Routes.own("acme").priced("1", "1"));

        assertThat(chosen(model)).isEqualTo("relay");
    }

    @Test
    void holdsNoDiscountForCachesAgainstAHost() {
        Models.Builder model = model("m")
                .route(Routes.at("cloud").priced("1", "1").cacheRead("0.1"))
                .route(Routes.own("acme").priced("1", "1"));

        assertThat(chosen(model, new Workload(1, 800, 250, 90, 0))).isEqualTo("cloud");
    }

    @ParameterizedTest
    @CsvSource({"0.66, b", "0.67, a"})
    void passesOverAPriceUnderTwoThirdsOfTheNextProviders(String price, String expected) {
        Models.Builder model = model("m")
                .openWeights()
                .route(Routes.at("a").priced(price, price))
                .route(Routes.at("b").priced("1", "1"))
                .route(Routes.at("c").priced("1.1", "1.1"));

        assertThat(chosen(model)).isEqualTo(expected);
    }

    @Test
    void passesOverAtMostThreeOutliersInTurn() {
        Models.Builder model = model("m").openWeights();
        for (String price : new String[] {"1", "2", "4", "8", "16", "32"}) {
            model.route(Routes.at("p" + price).priced(price, price));
        }

        assertThat(chosen(model)).isEqualTo("p8");
        assertThat(reasons(model)).isEqualTo(Map.of("p1", Reason.OUTLIER, "p2", Reason.OUTLIER, "p4", Reason.OUTLIER));
    }

    @Test
    void believesTheLowerOfTwoProvidersUnlessTheOtherIsTheMaker() {
        Models.Builder hosts = model("m")
                .openWeights()
                .route(Routes.at("a").priced("0.1", "0.1"))
                .route(Routes.at("b").priced("1", "1"));
        Models.Builder withMaker = model("m")
                .openWeights()
                .route(Routes.at("a").priced("0.1", "0.1"))
                .route(Routes.own("acme").priced("1", "1"));

        assertThat(chosen(hosts)).isEqualTo("a");
        assertThat(chosen(withMaker)).isEqualTo("acme");
    }

    @Test
    void neverDoubtsTheMakersOwnPrice() {
        Models.Builder model = model("m")
                .route(Routes.own("acme").priced("0.1", "0.1"))
                .route(Routes.at("b").priced("1", "1"))
                .route(Routes.at("c").priced("1", "1"));

        assertThat(chosen(model)).isEqualTo("acme");
    }

    @Test
    void doesNotTakeAnotherRouteOfOneProviderForTheNextProvider() {
        Models.Builder model = model("m")
                .openWeights()
                .route(Routes.at("a").modelId("one").priced("0.5", "0.5"))
                .route(Routes.at("a").modelId("two").priced("0.9", "0.9"))
                .route(Routes.at("b").priced("0.7", "0.7"))
                .route(Routes.at("c").priced("0.7", "0.7"));

        assertThat(chosen(model)).isEqualTo("a");
    }

    private static String chosen(Models.Builder model) {
        return chosen(model, Workload.DEFAULT);
    }

    private static String chosen(Models.Builder model, Workload workload) {
        return found(model.build(), workload).route().provider().slug().value();
    }

    private static CheapestRoute.Found found(Model model, Workload workload) {
        return (CheapestRoute.Found) CheapestRoute.of(model, workload);
    }

    private static Map<String, Reason> reasons(Models.Builder model) {
        return CheapestRoute.of(model.build(), Workload.DEFAULT).passedOver().stream()
                .collect(Collectors.toMap(passed -> provider(passed.route()), PassedOver::reason));
    }

    private static String provider(Route route) {
        return route.provider().slug().value();
    }
}
