package dev.pairwise.catalogue;

import static dev.pairwise.catalogue.Capability.AUDIO;
import static dev.pairwise.catalogue.Capability.MULTIMODAL;
import static dev.pairwise.catalogue.Capability.PROMPT_CACHING;
import static dev.pairwise.catalogue.Capability.REASONING;
import static dev.pairwise.catalogue.Capability.VISION;
import static dev.pairwise.catalogue.Documents.claim;
import static dev.pairwise.catalogue.Documents.claims;
import static dev.pairwise.catalogue.Documents.small;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilityAssemblyTests {

    @ParameterizedTest
    @CsvSource({
        "text,             text,           NO,      NO,  NO",
        "text image,       text,           YES,     YES, NO",
        "text pdf,         text,           NO,      NO,  NO",
        "image,            text,           YES,     NO,  NO",
        "text audio,       text,           NO,      YES, YES",
        "text,             text audio,     NO,      NO,  YES",
        "text video,       text,           NO,      YES, NO",
        "'',               text,           UNKNOWN, UNKNOWN, UNKNOWN",
        "'',               audio,          UNKNOWN, UNKNOWN, YES",
        "text,             '',             NO,      NO,  UNKNOWN"
    })
    void followsFromWhatGoesInAndOut(String inputs, String outputs, Support vision, Support mixed, Support audio) {
        Model model = small("inputs: %s, outputs: %s".formatted(list(inputs), list(outputs)));

        assertThat(model.support(VISION)).isEqualTo(vision);
        assertThat(model.support(MULTIMODAL)).isEqualTo(mixed);
        assertThat(model.support(AUDIO)).isEqualTo(audio);
    }

    @Test
    void prefersWhatFollowsToWhatIsGiven() {
        String record = "inputs: ['text', 'image'], capabilities: {vision: 'no', multimodal: 'no', reasoning: 'no'}";

        Model model = small(record);

        assertThat(model.capability(VISION).is(true)).isTrue();
        assertThat(model.capability(MULTIMODAL).is(true)).isTrue();
        assertThat(model.capability(REASONING).is(false)).isTrue();
    }

    @Test
    void namesWhatWasGivenAgainstTheFacts() {
        var document = Documents.with("""
                models: [{slug: 'small', name: 'Small', maker: 'acme', source: 'helm', inputs: ['text'],
                          capabilities: {vision: 'yes', multimodal: 'no'}}]""");

        assertThat(CatalogueAssembly.conflicts(document)).singleElement().satisfies(conflict -> {
            assertThat(conflict.model()).isEqualTo(new Slug("small"));
            assertThat(conflict.capability()).isEqualTo(VISION);
            assertThat(conflict.derived()).isFalse();
            assertThat(conflict.said().slug()).isEqualTo(new Slug("helm"));
        });
    }

    @Test
    void keepsWhatIsGivenWhereNothingFollows() {
        Model model = small("capabilities: {vision: 'yes', audio: 'no', 'prompt-caching': 'no'}");

        assertThat(model.support(VISION)).isEqualTo(Support.YES);
        assertThat(model.support(AUDIO)).isEqualTo(Support.NO);
        assertThat(model.support(PROMPT_CACHING)).isEqualTo(Support.NO);
        assertThat(model.support(REASONING)).isEqualTo(Support.UNKNOWN);
    }

    @Test
    void carriesTheSourceOfTheFactItFollowsFromAndWhoDisputesThat() {
        Model model = small(
                "inputs: ['text', 'image']", claims(claim("helm", "inputs", "text"), claim("litellm", "vision", "no")));

        assertThat(Facts.source(model.capability(VISION))).isEqualTo("models-dev");
        assertThat(Facts.disagreements(model.capability(VISION))).containsExactly("helm: false", "litellm: false");
    }

    @Test
    void keepsSourcesThatDisagreeOnACapability() {
        Model model = small("capabilities: {reasoning: 'yes'}", claims(claim("helm", "reasoning", "no")));

        assertThat(Facts.disagreements(model.capability(REASONING))).containsExactly("helm: false");
    }

    @Test
    void takesASourceThatNoLongerSaysForSilent() {
        assertThat(small("capabilities: {reasoning: 'unknown'}").support(REASONING))
                .isEqualTo(Support.UNKNOWN);
        assertThat(small("capabilities: {reasoning: 'unknown'}", claims(claim("helm", "reasoning", "no")))
                        .support(REASONING))
                .isEqualTo(Support.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "host,   0.1, '',         YES",
        "points, 0.1, '',         UNKNOWN",
        "host,   0.1, 2026-05-01, UNKNOWN",
        "host,   0,   '',         UNKNOWN",
        "host,   '',  '',         UNKNOWN"
    })
    void cachesPromptsWhereAShownRoutePricesIt(String provider, String cacheRead, String ended, Support expected) {
        String route = """
                routes: [{model: 'small', provider: '%s', modelId: 'small', state: 'priced', input: '1', output: '2',
                          cacheRead: %s, ended: %s, source: 'models-dev'}]""".formatted(provider, quoted(cacheRead), quoted(ended));

        assertThat(small("", route).support(PROMPT_CACHING)).isEqualTo(expected);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "null" : "'" + text + "'";
    }

    private static String list(String words) {
        return words.isEmpty() ? "[]" : "['" + words.replace(" ", "', '") + "']";
    }
}
