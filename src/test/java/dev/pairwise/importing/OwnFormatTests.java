package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.document.CatalogueDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OwnFormatTests {

    private static final String HEAD = """
            {"format": "pairwise-catalogue/1",
             "source": {"slug": "sample", "name": "A sample", "licence": "MIT", "retrieved": "2026-09-01"}""";

    private static final OwnFormat FORMAT = new OwnFormat();

    @Test
    void readsTheSample() {
        CatalogueDocument document = Samples.small().document();

        assertThat(document.models()).extracting("slug").containsExactly("acme-large-2", "birch-7b");
        assertThat(document.models()).extracting("source").containsOnly("sample");
        assertThat(document.models().getFirst().capabilities()).containsEntry("computer-use", "unknown");
        assertThat(document.routes().getFirst().input()).isEqualByComparingTo("2.5");
    }

    @Test
    void addsFilesUpAndKeepsEachSource() {
        String other = HEAD.replace("sample", "other") + ", \"makers\": [{\"slug\": \"birch\", \"name\": \"Birch\"}]}";

        Translation sum = FORMAT.translate(List.of(
                file("a.json", HEAD + ", \"makers\": [{\"slug\": \"acme\", \"name\": \"Acme\"}]}"),
                file("b.json", other)));

        assertThat(sum.rejections()).isEmpty();
        assertThat(sum.document().makers()).extracting("source").containsExactly("sample", "other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "colour": 1                                                                        | $.colour                         | no key of this name
                    "makers": [{"slug": "Acme", "name": "Acme"}]                                       | $.makers[0].slug                 | a slug
                    "makers": [{"slug": "acme", "name": ""}]                                           | $.makers[0].name                 | a text that is not empty
                    "makers": [{"slug": "acme"}]                                                       | $.makers[0]                      | a key name
                    "makers": {"slug": "acme", "name": "Acme"}                                         | $.makers                         | array
                    "makers": [{"slug": "acme", "name": "Acme", "url": "acme.example"}]                | $.makers[0].url                  | http
                    "providers": [{"slug": "p", "name": "P", "tier": "shop"}]                          | $.providers[0].tier              | one of first-party, host
                    "models": [{"slug": "m", "name": "M", "maker": "acme", "contextTokens": 0}]        | $.models[0].contextTokens        | a whole number of tokens
                    "models": [{"slug": "m", "name": "M", "maker": "acme", "contextTokens": "many"}]   | $.models[0].contextTokens        | a whole number of tokens
                    "models": [{"slug": "m", "name": "M", "maker": "acme", "inputs": ["smell"]}]       | $.models[0].inputs[0]            | one of text, image
                    "models": [{"slug": "m", "name": "M", "maker": "acme", "released": "May 2026"}]    | $.models[0].released             | a year, month or day
                    "models": [{"slug": "m", "name": "M", "maker": "acme", "retires": "2026-02-30"}]   | $.models[0]                      | dates that the calendar has
                    "models": [{"slug": "m", "name": "M", "maker": "acme", "capabilities": {"vision": "maybe"}}] | $.models[0].capabilities.vision | one of yes, no
                    "models": [{"slug": "m", "name": "M", "maker": "acme", "capabilities": {"flying": "no"}}]    | $.models[0].capabilities.flying | no key of this name
                    "routes": [{"model": "m", "provider": "p", "modelId": "x", "state": "priced", "input": 2.5}] | $.routes[0].input    | as a decimal text
                    "routes": [{"model": "m", "provider": "p", "modelId": "x", "state": "priced", "input": "-1"}] | $.routes[0].input   | a price of 0 or more
                    "routes": [{"model": "m", "provider": "p", "modelId": "x", "state": "priced", "input": "1e3"}] | $.routes[0].input  | a price of 0 or more
                    "routes": [{"model": "m", "provider": "p", "modelId": "x", "state": "cheap"}]      | $.routes[0].state                | one of priced, free
                    "scores": [{"benchmark": "b", "model": "m", "value": "good"}]                      | $.scores[0].value                | a number
                    "withdrawn": ["Old One"]                                                           | $.withdrawn[0]                   | a slug
                    """)
    void namesFilePathAndWhatWasExpected(String keys, String path, String expected) {
        Translation translation = FORMAT.translate(List.of(file("broken.json", HEAD + ", " + keys + "}")));

        assertThat(translation.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.file()).isEqualTo("broken.json");
            assertThat(rejection.path()).isEqualTo(path);
            assertThat(rejection.expected()).contains(expected);
        });
    }

    static Stream<Map.Entry<byte[], String>> unreadable() {
        return Stream.of(
                Map.entry(new byte[0], "an empty file"),
                Map.entry("not json".getBytes(StandardCharsets.UTF_8), "broken JSON at line 1"),
                Map.entry((HEAD + ", \"makers\": [").getBytes(StandardCharsets.UTF_8), "broken JSON at line 2"),
                Map.entry((HEAD + "} trailing").getBytes(StandardCharsets.UTF_8), "broken JSON"),
                Map.entry(
                        "{\"format\": 1, \"format\": 2}".getBytes(StandardCharsets.UTF_8), "a key that is there twice"),
                Map.entry("[".repeat(100_000).getBytes(StandardCharsets.UTF_8), "more than 64 levels"),
                Map.entry((HEAD + "}").getBytes(StandardCharsets.UTF_16), "bytes that are not UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void saysWhyAFileCannotBeRead(Map.Entry<byte[], String> broken) {
        Translation translation = FORMAT.translate(List.of(new Input("broken.json", broken::getKey)));

        assertThat(translation.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).startsWith("broken.json $: found " + broken.getValue());
            assertThat(rejection.line()).doesNotContain("Exception").doesNotContain("tools.jackson");
        });
    }

    @Test
    void refusesAnotherFormat() {
        Translation translation = FORMAT.translate(List.of(file("x.json", "{\"format\": \"pairwise-catalogue/2\"}")));

        assertThat(translation.rejections())
                .extracting(Rejection::line)
                .containsExactly("x.json $.format: found \"pairwise-catalogue/2\", expected \"pairwise-catalogue/1\"");
    }

    @Test
    void reportsEveryFaultOfEveryFile() {
        Translation translation = FORMAT.translate(List.of(
                file("a.json", HEAD + ", \"colour\": 1, \"makers\": [{\"slug\": \"A\", \"name\": \"\"}]}"),
                file("b.json", "nothing")));

        assertThat(translation.rejections())
                .extracting(Rejection::file)
                .containsExactly("a.json", "a.json", "a.json", "b.json");
    }

    private static Input file(String name, String text) {
        return new Input(name, () -> text.getBytes(StandardCharsets.UTF_8));
    }
}
