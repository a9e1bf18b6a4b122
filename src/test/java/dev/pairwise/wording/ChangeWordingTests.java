package dev.pairwise.wording;

import static dev.pairwise.catalogue.Models.model;
import static dev.pairwise.catalogue.Provenances.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Changes;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Slug;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeWordingTests {

    private static final Model MODEL =
            model("small").route(Routes.at("host").priced("1", "4")).build();

    @ParameterizedTest
    @CsvSource({
        "input, 2.5, 2, Input price, $2.50, $2",
        "cacheRead, 0.5, 0.075, Cache read price, $0.50, $0.075",
        "batchOutput, 10, 5, Batch output price, $10, $5"
    })
    void namesThePriceAndBothAmounts(String field, String was, String is, String what, String before, String after) {
        ChangeEvent change = Changes.priceOf(MODEL, MODEL.routes().getFirst(), field, was, is, TODAY);

        assertThat(said(change)).isEqualTo("%s: %s, %s".formatted(what, before, after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contextTokens | 128000 | 131072 | Context window: 128,000 tokens, 131,072 tokens",
                "status | active | retired | Status: active, retired",
                "tool-use | unknown | yes | Tool use: unknown, yes",
                "inputs | text | text,image | Inputs: text, text, image",
                "score aider-polyglot | 18.2 | 19 | Score aider-polyglot: 18.2, 19"
            })
    void namesTheFactAndBothValues(String field, String was, String is, String said) {
        assertThat(said(Changes.factOf("small", field, was, is))).isEqualTo(said);
    }

    @Test
    void saysWhatIsListedAndWhatIsNot() {
        assertThat(said(Changes.added("small"))).isEqualTo("Model added: not recorded, recorded");
        assertThat(said(ofRoute(ChangeEvent.Kind.ROUTE_ADDED))).isEqualTo("Route added: not recorded, recorded");
        assertThat(said(ofRoute(ChangeEvent.Kind.ROUTE_ENDED))).isEqualTo("Route ended: listed, ended");
    }

    @Test
    void neverLeavesAValueEmpty() {
        ChangeEvent appeared = new ChangeEvent(
                ChangeEvent.Kind.PRICE_CHANGED,
                MODEL.slug(),
                Optional.of(MODEL.routes().getFirst().id()),
                Optional.of("input"),
                Optional.empty(),
                Optional.of("3"),
                TODAY,
                new Slug("test"));

        assertThat(said(appeared)).isEqualTo("Input price: no price recorded, $3");
    }

    @Test
    void countsWhatItLists() {
        assertThat(ChangeWording.introduction(1).getFirst()).startsWith("1 recorded change, newest first.");
        assertThat(ChangeWording.introduction(5_012).getFirst()).startsWith("5,012 recorded changes, newest first.");
        assertThat(ChangeWording.introduction(0))
                .containsExactly("No change is recorded yet. What first fills the catalogue is no change.");
        assertThat(ChangeWording.ofModel("Small", 1, 1)).isEqualTo("1 recorded price change of Small, newest first.");
        assertThat(ChangeWording.ofModel("Small", 25, 40))
                .isEqualTo("The newest 25 of 40 recorded price changes of Small.");
    }

    @Test
    void saysWhichDayIsYetToCome() {
        assertThat(ChangeWording.day(TODAY, false)).isEqualTo("2026-06-15");
        assertThat(ChangeWording.day(TODAY, true)).isEqualTo("2026-06-15, announced");
    }

    private static String said(ChangeEvent change) {
        return "%s: %s, %s"
                .formatted(ChangeWording.what(change), ChangeWording.oldValue(change), ChangeWording.newValue(change));
    }

    private static ChangeEvent ofRoute(ChangeEvent.Kind kind) {
        return new ChangeEvent(
                kind,
                MODEL.slug(),
                Optional.of(MODEL.routes().getFirst().id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TODAY,
                new Slug("test"));
    }
}
