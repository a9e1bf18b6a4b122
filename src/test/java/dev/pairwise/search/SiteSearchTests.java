package dev.pairwise.search;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSearchTests {

    private static final SiteSearch SEARCH = SiteSearch.of(catalogue(
            model("gpt-4").name("GPT-4").maker("openai").family("gpt").build(),
            model("gpt-4o")
                    .name("GPT-4o")
                    .maker("openai")
                    .family("gpt")
                    .route(Routes.at("north").modelId("openai/gpt-4o-base"))
                    .build(),
            model("gpt-4o-mini")
                    .name("GPT-4o mini")
                    .maker("openai")
                    .family("gpt")
                    .build(),
            model("mistral-small-3.1-24b-instruct")
                    .name("Mistral Small 3.1 24B Instruct")
                    .maker("mistralai")
                    .family("mistral")
                    .alias("mistral-small-2503")
                    .route(Routes.at("north"))
                    .build(),
            model("mistral-small-4")
                    .name("Mistral Small 4")
                    .maker("mistralai")
                    .family("mistral")
                    .released("2026-01-01")
                    .route(Routes.at("north"))
                    .build(),
            model("mistral-small-latest")
                    .name("Mistral Small (latest)")
                    .maker("mistralai")
                    .family("mistral")
                    .released("2026-02-01")
                    .rolling("mistral-small-4")
                    .route(Routes.at("north"))
                    .build(),
            model("claude")
                    .name("Claude")
                    .maker("anthropic")
                    .family("claude")
                    .status(Status.RETIRED)
                    .build(),
            model("claude-sonnet-4")
                    .name("Claude Sonnet 4")
                    .maker("anthropic")
                    .family("claude")
                    .route(Routes.own("anthropic"))
                    .build(),
            model("claude-sonnet-4-5")
                    .name("Claude Sonnet 4.5")
                    .maker("anthropic")
                    .family("claude")
                    .released("2025-09-29")
                    .route(Routes.own("anthropic"))
                    .build()));

    private static List<String> models(String typed) {
        return slugs(SEARCH.models(typed, 20));
    }

    private static List<String> slugs(List<Model> models) {
        return models.stream().map(model -> model.slug().value()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpt-4o mini",
                "GPT4o-mini",
                "mini gpt",
                "4o-mini",
                "openai mini",
                "gpt 4o m",
                "gpt.4o.mini",
                "gpt4omini",
                "4omini",
                "gpt 4 o mini",
                "open ai mini"
            })
    void findsAModelHoweverItIsTyped(String typed) {
        assertThat(models(typed).getFirst()).isEqualTo("gpt-4o-mini");
    }

    @ParameterizedTest
    @CsvSource({
        "mistral 3.1, mistral-small-3.1-24b-instruct",
        "2503, mistral-small-3.1-24b-instruct",
        "mistral smal 3.1, mistral-small-3.1-24b-instruct",
        "openai/gpt-4o-base, gpt-4o",
        "gpt-4o-base, gpt-4o",
        "calude sonet 4.5, claude-sonnet-4-5",
        "sonnet45, claude-sonnet-4-5",
        "sonnet 4 5, claude-sonnet-4-5",
        "claude-sonnet-4.0, claude-sonnet-4"
    })
    void findsByVersionAliasIdAndDespiteSlips(String typed, String slug) {
        assertThat(models(typed).getFirst()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"gpt 4, gpt-4", "gpt 4o, gpt-4o", "sonnet 4, claude-sonnet-4", "sonnet 4.5, claude-sonnet-4-5"})
    void takesNumbersAtTheirWord(String typed, String slug) {
        assertThat(models(typed).getFirst()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sonnet 4.7", "gpt 5", "claude 9"})
    void findsNoOtherVersionForOneThatThereIsNot(String typed) {
        assertThat(SEARCH.find(typed, 5)).isEmpty();
    }

    @Test
    void putsARollingAliasAfterWhatItPointsToUnlessItIsNamed() {
        assertThat(models("mistral small"))
                .containsExactly("mistral-small-4", "mistral-small-3.1-24b-instruct", "mistral-small-latest");
        assertThat(models("mistral small latest").getFirst()).isEqualTo("mistral-small-latest");
    }

    @Test
    void takesTheNameOfAFamilyForWhatIsCurrentOfIt() {
        assertThat(models("claude")).containsExactly("claude-sonnet-4-5", "claude-sonnet-4", "claude");
    }

    @Test
    void putsMakersAndProvidersBeforeTheirModels() {
        assertThat(SEARCH.find("anthropic", 3))
                .extracting(hit -> hit.getClass().getSimpleName())
                .containsExactly("OfMaker", "OfProvider", "OfModel");
        assertThat(SEARCH.find("north", 1)).hasOnlyElementsOfType(Hit.OfProvider.class);
    }

    @Test
    void passesOverWordsThatNothingHas() {
        assertThat(models("gpt-4o pricing").getFirst()).isEqualTo("gpt-4o");
        assertThat(SEARCH.meant("gpt-4o pricing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-4, gpt-4",
        "gpt4o, gpt-4o",
        "sonnet 4, claude-sonnet-4",
        "sonet 4.5, claude-sonnet-4-5",
        "mistral small 3.1, mistral-small-3.1-24b-instruct"
    })
    void knowsWhichModelIsMeantWhereThatIsClear(String typed, String slug) {
        assertThat(SEARCH.meant(typed).map(model -> model.slug().value())).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sonnet", "mistral small", "openai", "gpt", "sonnet 4.7", ""})
    void leavesOpenWhatIsNotClear(String typed) {
        assertThat(SEARCH.meant(typed)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-40, gpt-4o",
        "4o-mini-gpt, gpt-4o-mini",
        "claude-4-7-sonnet, claude-sonnet-4",
        "mistral-small-3-1, mistral-small-3.1-24b-instruct"
    })
    void leadsToTheNearestName(String text, String slug) {
        assertThat(slugs(SEARCH.nearestModels(text, 2))).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "zzzzzz", "\uD800"})
    void leadsNowhereFromWhatIsLikeNothing(String text) {
        assertThat(SEARCH.nearest(text, 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "---", "...", "zzzz qqqq"})
    void findsNothingForNothing(String typed) {
        assertThat(SEARCH.find(typed, 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* ? ~ ^2 [a TO z] {x} /.*/ (((( \"",
                "g* gpt~ +gpt -gpt gpt.*",
                "😀 gpt 😀",
                "\uD800 \uFFFF \u0000 % _ ' <",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                "abcdefgh ijklmnop qrstuvwx yzabcdef ghijklmn opqrstuv wxyzabcd efghijkl mnopqrst"
            })
    void readsTypedTextAsTextAlone(String typed) {
        assertThat(SEARCH.find(typed, 5)).hasSizeLessThanOrEqualTo(5);
        assertThat(SEARCH.nearest(typed, 5)).hasSizeLessThanOrEqualTo(5);
        assertThat(SEARCH.meant(typed + " zzzz")).isEmpty();
    }

    @Test
    void looksAtNoMoreThanANameCouldHave() {
        Asked asked = Asked.of("gpt ".repeat(10_000));

        assertThat(asked.words()).hasSize(Asked.MOST_WORDS);
        assertThat(asked.joined()).hasSizeLessThanOrEqualTo(Asked.MOST_CHARACTERS);
        assertThat(asked.readings()).hasSize(Asked.MOST_WORDS);
        assertThat(SEARCH.find("x".repeat(100_000), 5)).isEmpty();
    }

    @Test
    void looksAtTheFirstOfVeryManyNamesUnlessAllAreAskedFor() {
        int more = Finder.MOST_NAMES + 10;
        List<Model> models = IntStream.range(0, more)
                .mapToObj(number -> model("common-%05d".formatted(number))
                        .name("Common %05d".formatted(number))
                        .build())
                .toList();
        SiteSearch many = SiteSearch.of(catalogue(models));

        assertThat(many.models("common", 3)).containsExactlyElementsOf(models.subList(0, 3));
        assertThat(many.models("common 10005", 3)).startsWith(models.get(10_005));
        assertThat(many.models("common", more)).hasSize(more);
    }
}
