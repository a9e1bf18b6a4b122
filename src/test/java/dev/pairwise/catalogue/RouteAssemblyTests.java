package dev.pairwise.catalogue;

import static dev.pairwise.catalogue.Documents.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteAssemblyTests {

    @Test
    void readsARoute() {
        Route route = only(route("host", "models-dev", """
                variant: 'fast', region: 'eu', input: '1', output: '2', cacheRead: '0.1', batchInput: '0.5',
                tiers: [{fromTokens: 200000, input: '3'}], contextTokens: 64000, maxOutputTokens: 0,
                capabilities: {'tool-use': 'no'}, deprecated: true, held: true"""));

        assertThat(route.provider().name()).isEqualTo("Host");
        assertThat(route.variant()).contains("fast");
        assertThat(route.region()).contains("eu");
        assertThat(route.isPriced()).isTrue();
        assertThat(route.rates().of(Rate.BATCH_INPUT)).contains(Usd.of("0.5"));
        assertThat(route.rates().of(Rate.BATCH_OUTPUT)).isEmpty();
        assertThat(route.tiers())
                .singleElement()
                .satisfies(tier -> assertThat(tier.rates().of(Rate.OUTPUT)).isEmpty());
        assertThat(route.context()).contains(new TokenCount(64_000));
        assertThat(route.maxOutput()).isEmpty();
        assertThat(route.support()).containsEntry(Capability.TOOL_USE, Support.NO);
        assertThat(route.deprecated()).isTrue();
        assertThat(route.held()).isTrue();
    }

    @Test
    void leavesOutProvidersThatAreNotShown() {
        assertThat(routes(route("points", "models-dev", "input: '1', output: '2'")))
                .isEmpty();
    }

    @Test
    void ordersRoutesByTheNameOfTheProvider() {
        List<Route> routes = routes(
                route("a-gateway", "models-dev", "input: '1', output: '2'"),
                route("host", "models-dev", "input: '1', output: '2'"),
                route("acme", "models-dev", "input: '1', output: '2'"));

        assertThat(routes).extracting(route -> route.provider().name()).containsExactly("Acme", "Host", "Z Gateway");
    }

    @Test
    void keepsARouteWithoutAFullPriceAsItIs() {
        Route route = only(route("host", "models-dev", "input: '1'"));

        assertThat(route.state()).isEqualTo(RouteState.PRICED);
        assertThat(route.isPriced()).isFalse();
    }

    @Test
    void prefersTheProviderItself() {
        String own = route("host", "host", "input: '1', output: '2', checked: '2026-03-17'");
        String newer = route("host", "models-dev", "input: '3', output: '4', checked: '2026-05-01'");

        assertThat(only(own, newer).rates().of(Rate.INPUT)).contains(Usd.of("1"));
        assertThat(only(newer, own).rates().of(Rate.INPUT)).contains(Usd.of("1"));
    }

    @Test
    void prefersAnotherSourceToAnOldCopyOfTheProvidersList() {
        String old = route("host", "host", "input: '1', output: '2', checked: '2026-03-16'");
        String newer = route("host", "models-dev", "input: '3', output: '4', checked: '2026-05-01'");

        assertThat(only(old, newer).rates().of(Rate.INPUT)).contains(Usd.of("3"));
        assertThat(only(newer, old).disagreements())
                .extracting(RateClaim::rate, RateClaim::amount)
                .containsExactly(tuple(Rate.INPUT, Usd.of("1")), tuple(Rate.OUTPUT, Usd.of("2")));
    }

    @Test
    void prefersAPageOfTheProviderThatWasLookedUpButNotOneThatACollectionCites() {
        String page = "sourceUrl: 'https://host.example/prices', checked: '2026-04-01'";
        String newer = route("host", "models-dev", "input: '3', output: '4', checked: '2026-05-01'");

        assertThat(only(route("host", "pairwise", "input: '1', output: '2', " + page), newer)
                        .rates()
                        .of(Rate.INPUT))
                .contains(Usd.of("1"));
        assertThat(only(route("host", "litellm", "input: '1', output: '2', " + page), newer)
                        .rates()
                        .of(Rate.INPUT))
                .contains(Usd.of("3"));
    }

    @Test
    void prefersTheNewerRecordThenModelsDev() {
        String litellm = route("host", "litellm", "input: '1', output: '2', checked: '%s'");
        String modelsDev = route("host", "models-dev", "input: '3', output: '4', checked: '2026-05-01'");

        assertThat(only(litellm.formatted("2026-05-02"), modelsDev).rates().of(Rate.INPUT))
                .contains(Usd.of("1"));
        assertThat(only(litellm.formatted("2026-05-01"), modelsDev).rates().of(Rate.INPUT))
                .contains(Usd.of("3"));
    }

    @Test
    void prefersARecordThatSaysSomethingOfThePrice() {
        String silent = route("host", "models-dev", "checked: '2026-05-02'").replace("'priced'", "'unknown'");
        String older = route("host", "litellm", "input: '1', output: '2', checked: '2026-05-01'");

        assertThat(only(silent, older).isPriced()).isTrue();
    }

    @Test
    void takesARateFromASourceThatAgreesOnThePrice() {
        Route route = only(
                route("host", "models-dev", "input: '1', output: '2', checked: '2026-05-02'"),
                route("host", "litellm", "input: '1', output: '2', batchInput: '0.5', checked: '2026-05-01'"));

        assertThat(route.rates().of(Rate.BATCH_INPUT)).contains(Usd.of("0.5"));
        assertThat(route.provenanceOf(Rate.BATCH_INPUT).source().slug()).isEqualTo(new Slug("litellm"));
        assertThat(route.provenanceOf(Rate.INPUT).source().slug()).isEqualTo(new Slug("models-dev"));
        assertThat(route.disagreements()).isEmpty();
    }

    @Test
    void keepsTheOtherPriceAsADisagreementAndTakesNothingFromItsList() {
        Route route = only(
                route("host", "models-dev", "input: '1', output: '2', checked: '2026-05-02'"),
                route("host", "litellm", "input: '1.5', output: '2', batchInput: '0.7', checked: '2026-05-01'"));

        assertThat(route.rates().of(Rate.BATCH_INPUT)).isEmpty();
        assertThat(route.disagreements())
                .extracting(RateClaim::rate, RateClaim::amount)
                .containsExactly(tuple(Rate.INPUT, Usd.of("1.5")));
    }

    @Test
    void hearsNoSourceWhereTheRouteHasEnded() {
        Route route = only(
                route("host", "models-dev", "input: '1', output: '2', checked: '2026-05-02'"),
                route("host", "litellm", "input: '9', output: '9', ended: '2026-04-01', checked: '2026-05-01'"));

        assertThat(route.claims()).isEmpty();
        assertThat(route.isOffered()).isTrue();
    }

    @Test
    void takesNoZeroForAPrice() {
        Route route = only(
                route("host", "models-dev", "input: '1', output: '2', checked: '2026-05-02'"),
                route("host", "litellm", "input: '0', output: '2', cacheRead: '0', checked: '2026-05-01'"));

        assertThat(route.claims()).isEmpty();
        assertThat(route.rates().of(Rate.CACHE_READ)).isEmpty();
    }

    @Test
    void hearsClaimsAboutOneFactOfARoute() {
        Model model = small("", "routes: [" + route("host", "models-dev", "input: '1', output: '2'") + "]", """
                claims: [
                  {model: 'small', route: 'host/vendor/small', field: 'cacheRead', value: '0.1', source: 'litellm'},
                  {model: 'small', route: 'host/vendor/small', field: 'reasoning', value: 'yes', source: 'litellm'},
                  {model: 'small', route: 'acme/vendor/small', field: 'cacheWrite', value: '9', source: 'litellm'}]""");

        assertThat(model.routes()).singleElement().satisfies(route -> {
            assertThat(route.rates().of(Rate.CACHE_READ)).contains(Usd.of("0.1"));
            assertThat(route.rates().of(Rate.CACHE_WRITE)).isEmpty();
            assertThat(route.support()).containsEntry(Capability.REASONING, Support.YES);
        });
        assertThat(model.support(Capability.REASONING)).isEqualTo(Support.UNKNOWN);
        assertThat(model.has(Capability.PROMPT_CACHING)).isTrue();
    }

    @Test
    void carriesRecordedPricesInOrder() {
        Model model = small(
                "",
                "routes: [" + route("host", "models-dev", "input: '1', output: '2'") + "]",
                "prices: ["
                        + price("models-dev", "from: '2026-05-01', input: '1', output: '2'")
                        + ", " + price("models-dev", "from: '2025-01-01', to: '2026-05-01', input: '3', output: '4'")
                        + ", " + price("models-dev", "from: '2026-05-01', mode: 'peak', hours: '8-16', input: '5'")
                        + "]");

        assertThat(model.routes().getFirst().history())
                .extracting(price -> price.from().toString(), RecordedPrice::peakHours)
                .containsExactly(
                        tuple("2025-01-01", Optional.empty()),
                        tuple("2026-05-01", Optional.empty()),
                        tuple("2026-05-01", Optional.of("8-16")));
    }

    @Test
    void letsAnotherSourceTellOnlyWhatHappenedBefore() {
        Model model = small(
                "",
                "routes: [" + route("host", "models-dev", "input: '1', output: '2'") + "]",
                "prices: ["
                        + price("models-dev", "from: '2026-05-01', input: '1', output: '2'")
                        + ", " + price("litellm", "from: '2025-01-01', input: '3', output: '4'")
                        + ", " + price("litellm", "from: '2026-05-02', input: '9', output: '9'")
                        + "]");

        assertThat(model.routes().getFirst().history())
                .extracting(
                        price -> price.from().toString(), price -> price.to().map(Object::toString))
                .containsExactly(tuple("2025-01-01", Optional.of("2026-05-01")), tuple("2026-05-01", Optional.empty()));
    }

    @Test
    void keepsWhatAnotherSourceAnnouncesAndEndsTheCurrentPriceThere() {
        Model model = small(
                "",
                "routes: [" + route("host", "models-dev", "input: '1', output: '2'") + "]",
                "prices: ["
                        + price("models-dev", "from: '2026-05-01', input: '1', output: '2', checked: '2026-06-01'")
                        + ", "
                        + price("litellm", "from: '2026-05-20', input: '3', output: '4', checked: '2026-06-01'")
                        + ", "
                        + price("litellm", "from: '2027-01-01', input: '5', output: '6', checked: '2026-06-01'")
                        + "]");

        assertThat(model.routes().getFirst().history())
                .extracting(
                        price -> price.from().toString(),
                        price -> price.to().map(Object::toString),
                        RecordedPrice::isAnnounced)
                .containsExactly(
                        tuple("2026-05-01", Optional.of("2027-01-01"), false),
                        tuple("2027-01-01", Optional.empty(), true));
    }

    private static String route(String provider, String source, String rest) {
        return "{model: 'small', provider: '%s', modelId: 'vendor/small', state: 'priced', source: '%s', %s}"
                .formatted(provider, source, rest);
    }

    private static String price(String source, String rest) {
        return "{model: 'small', provider: 'host', modelId: 'vendor/small', source: '%s', %s}".formatted(source, rest);
    }

    private static List<Route> routes(String... routes) {
        return small("", "routes: [" + String.join(", ", routes) + "]").routes();
    }

    private static Route only(String... routes) {
        List<Route> all = routes(routes);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
