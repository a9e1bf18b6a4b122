package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.RouteRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which new prices are held to be confirmed, beside the maker's own of $2 and two hosts' of $2 and $4. */
class DoubtsTests {

    private static final String HEAD = """
            "makers": [{"slug": "acme", "name": "Acme"}],
            "providers": [
              {"slug": "acme-cloud", "name": "Acme Cloud", "tier": "first-party", "firstPartyOf": "acme"},
              {"slug": "one", "name": "One", "tier": "host"},
              {"slug": "two", "name": "Two", "tier": "host"},
              {"slug": "new", "name": "New", "tier": "host"},
              {"slug": "points", "name": "Points", "tier": "plan"}],
            "models": [{"slug": "widget", "name": "Widget", "maker": "acme"}]""";

    private static final CatalogueDocument STORED =
            Samples.of("2026-01-31", HEAD + """
            , "routes": [
              {"model": "widget", "provider": "acme-cloud", "modelId": "w", "state": "priced", "input": "2", "output": "8"},
              {"model": "widget", "provider": "one", "modelId": "w", "state": "priced", "input": "2", "output": "8"},
              {"model": "widget", "provider": "two", "modelId": "w", "state": "priced", "input": "4", "output": "16"}]""").document();

    @ParameterizedTest
    @CsvSource({
        "1, exactly 0.5 times the maker's",
        "0.2, exactly 0.1 times the maker's",
        "20, exactly 10 times the maker's",
        "0.66, under a third of the median of other providers",
        "6.01, over three times the median of other providers",
    })
    void holdsAPriceThatLooksLikeASlip(String input, String reason) {
        Doubts doubts = Doubts.in(newPrice("new", input), STORED);

        assertThat(held(doubts)).containsExactly("new");
        assertThat(doubts.warnings())
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message()).contains("the input price of " + input, "at new/w", reason));
    }

    @ParameterizedTest
    @CsvSource({"0.67", "0.99", "1.01", "2", "6"})
    void takesAPriceWithinThreeTimesOfTheMedian(String input) {
        Doubts doubts = Doubts.in(newPrice("new", input), STORED);

        assertThat(held(doubts)).isEmpty();
        assertThat(doubts.warnings()).isEmpty();
    }

    @Test
    void saysNothingOfProvidersThatAreNotShown() {
        assertThat(held(Doubts.in(newPrice("points", "0.01"), STORED))).isEmpty();
    }

    @Test
    void holdsNothingWhereNothingIsStored() {
        assertThat(held(Doubts.in(newPrice("new", "0.01"), Samples.nothing()))).isEmpty();
    }

    @Test
    void holdsNoPriceThatHasNotMoved() {
        CatalogueDocument odd = newPrice("new", "0.01");

        assertThat(held(Doubts.in(odd, joined(odd)))).isEmpty();
    }

    private static CatalogueDocument joined(CatalogueDocument odd) {
        return Samples.of(
                        "2026-01-31",
                        HEAD + """
                , "routes": [
                  {"model": "widget", "provider": "acme-cloud", "modelId": "w", "state": "priced", "input": "2", "output": "8"},
                  {"model": "widget", "provider": "new", "modelId": "w", "state": "priced", "input": "%s", "output": "8"}]""".formatted(odd.routes().getFirst().input()))
                .document();
    }

    private static CatalogueDocument newPrice(String provider, String input) {
        return Samples.of("2026-02-28", HEAD + """
                , "routes": [
                  {"model": "widget", "provider": "%s", "modelId": "w", "state": "priced", "input": "%s", "output": "8"}]""".formatted(provider, input)).document();
    }

    private static List<String> held(Doubts doubts) {
        return doubts.document().routes().stream()
                .filter(route -> Boolean.TRUE.equals(route.held()))
                .map(RouteRecord::provider)
                .toList();
    }
}
