package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNamesTests {

    private static final NearestNames<Model> NAMES = NearestNames.of(catalogue(
            model("claude-opus-4.5").build(),
            model("claude-sonnet-4.5").build(),
            model("gpt-4o").name("GPT-4o").build(),
            model("gpt-4o-mini").name("GPT-4o mini").build(),
            model("mistral-small-3.1-24b-instruct").name("Mistral Small 3.1").build()));

    private static List<String> nearest(String text, int most) {
        return NAMES.to(text, most).stream().map(near -> near.slug().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-40, gpt-4o",
        "gpt4o, gpt-4o",
        "4o-mini-gpt, gpt-4o-mini",
        "claude-4-5-opus, claude-opus-4.5",
        "claud-sonet-4.5, claude-sonnet-4.5",
        "mistral-small-3-1, mistral-small-3.1-24b-instruct"
    })
    void leadsToTheModelThatWasMeant(String text, String slug) {
        assertThat(nearest(text, 1)).containsExactly(slug);
    }

    @Test
    void namesEachModelOnceNearestFirst() {
        assertThat(nearest("claude-4.5", 5)).containsExactly("claude-opus-4.5", "claude-sonnet-4.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "zzzzzz", "\uD800"})
    void leadsNowhereFromWhatIsLikeNothing(String text) {
        assertThat(nearest(text, 5)).isEmpty();
    }
}
