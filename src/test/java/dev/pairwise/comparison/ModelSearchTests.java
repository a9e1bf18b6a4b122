package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Routes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSearchTests {

    private static final Catalogue CATALOGUE = catalogue(
            model("gpt-4o")
                    .name("GPT-4o")
                    .maker("openai")
                    .route(Routes.at("north"))
                    .build(),
            model("gpt-4o-mini").name("GPT-4o mini").maker("openai").build(),
            model("mistral-small-3.1-24b-instruct")
                    .name("Mistral Small 3.1 24B Instruct")
                    .maker("mistralai")
                    .alias("mistral-small-2503")
                    .build(),
            model("mistral-large")
                    .name("Mistral Large")
                    .maker("mistralai")
                    .released("2026-01-01")
                    .build(),
            model("command-r")
                    .name("Command R")
                    .maker("cohere")
                    .family("command")
                    .build());

    private static final ModelSearch SEARCH = ModelSearch.of(CATALOGUE);

    private static List<String> find(String typed) {
        return SEARCH.find(typed).stream().map(found -> found.slug().value()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gpt-4o mini", "GPT4o-mini", "mini gpt", "4o-mini", "openai mini", "gpt 4o m", "gpt.4o.mini"})
    void findsAModelHoweverItIsTyped(String typed) {
        assertThat(find(typed)).containsExactly("gpt-4o-mini");
    }

    @ParameterizedTest
    @CsvSource({
        "mistral 3.1, mistral-small-3.1-24b-instruct",
        "mistral-3.1, mistral-small-3.1-24b-instruct",
        "2503, mistral-small-3.1-24b-instruct",
        "cohere, command-r"
    })
    void findsByVersionAliasAndMaker(String typed, String slug) {
        assertThat(find(typed)).containsExactly(slug);
    }

    @Test
    void putsTheExactNameFirstAndThenTheNewest() {
        assertThat(find("gpt-4o")).containsExactly("gpt-4o", "gpt-4o-mini");
        assertThat(find("mistral")).containsExactly("mistral-large", "mistral-small-3.1-24b-instruct");
    }

    @Test
    void putsMostProvidersBeforeTheNewestAmongEquals() {
        assertThat(find("openai")).containsExactly("gpt-4o", "gpt-4o-mini");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "---", "gpt claude", "istral"})
    void findsNothingForNothingOrForWhatNoNameBeginsWith(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void standsAnythingThatIsTyped() {
        assertThat(find("x".repeat(100_000) + " \uD800 \uFFFF % _ ' \" <")).isEmpty();
    }
}
