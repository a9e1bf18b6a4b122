package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.document.ModelRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Which texts no import takes, and that its report names their place without repeating what they do. */
class RefusedTextTests {

    private static final String NAME = "\"name\": \"Acme Large 2\"";

    private final String sample;

    RefusedTextTests() throws IOException {
        this.sample =
                new ClassPathResource("importing/small-catalogue.json").getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u202ab",
                "a\\u202bb",
                "a\\u202cb",
                "a\\u202db",
                "a\\u202eb",
                "a\\u2066b",
                "a\\u2067b",
                "a\\u2068b",
                "a\\u2069b",
                "a\\u0000b",
                "a\\u0001b",
                "a\\u0007b",
                "a\\bb",
                "a\\u000bb",
                "a\\fb",
                "a\\u001bb",
                "a\\u007fb",
                "a\\u0085b",
                "a\\u009fb",
                "a\\ud800b",
                "a\\udc00b",
                "\\udc00\\ud800",
                "a\\ufffeb",
                "a\\uffffb",
                "\\u200b",
                "\\u200d\\u00ad",
                "\\u2060",
                "\\u00a0",
                "\\u3000"
            })
    void takesNoNameThatHidesOrTurnsWhatIsWritten(String name) {
        Validation validation = Samples.validated(replaced(NAME, "\"name\": \"" + name + "\""), true);

        assertThat(validation.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line())
                    .startsWith("file.json $.models[0].name: found \"")
                    .endsWith("expected a text that shows something and has no control characters");
            assertThat(rejection.line().codePoints()).allMatch(RefusedTextTests::isHarmless);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "name": "Acme"                 | "name": ""                                      | $.makers[0].name        | a text that is not empty
                    "name": "Acme"                 | "name": "\\n \\t"                               | $.makers[0].name        | a text that is not empty
                    "name": "Acme"                 | "name": ["Acme"]                                | $.makers[0].name        | a text that is not empty
                    "https://birch.example"        | "javascript:alert(1)"                           | $.makers[1].url         | an address that begins with http:// or https://
                    "https://birch.example"        | "JavaScript:alert(1)//http://a.example"         | $.makers[1].url         | an address that begins with http:// or https://
                    "https://birch.example"        | " https://birch.example"                        | $.makers[1].url         | an address that begins with http:// or https://
                    "https://birch.example"        | "https://birch.example\\njavascript:alert(1)"   | $.makers[1].url         | an address that begins with http:// or https://
                    "https://birch.example"        | "https://birch.example\\n"                      | $.makers[1].url         | an address that begins with http:// or https://
                    "https://birch.example"        | "data:text/html,<script>alert(1)</script>"      | $.makers[1].url         | an address that begins with http:// or https://
                    "https://birch.example"        | "//birch.example"                               | $.makers[1].url         | an address that begins with http:// or https://
                    "https://birch.example"        | "vbscript:x"                                    | $.makers[1].url         | an address that begins with http:// or https://
                    "https://birch.example/card"   | "javascript:alert(1)"                           | $.claims[0].sourceUrl   | an address that begins with http:// or https://
                    "https://sample.example"       | "javascript:alert(1)"                           | $.source.url            | an address that begins with http:// or https://
                    "slug": "sums"                 | "slug": "Sums"                                  | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": ".."                                    | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "."                                     | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": ".md"                                   | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "../sums"                               | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "sums/.."                               | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "-sums"                                 | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "sums."                                 | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "sums\\n"                               | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "s\\u0000ums"                           | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "s%2fums"                               | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "sums?a=b"                              | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "sums#a"                                | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "sums;a"                                | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "süms"                                  | $.benchmarks[0].slug    | a slug
                    "slug": "sums"                 | "slug": "aa1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567" | $.benchmarks[0].slug | a slug
                    "slug": "sums"                 | "slug": ""                                      | $.benchmarks[0].slug    | a slug
                    "slug": "acme-large-2"         | "slug": "acme-large-2.md"                       | $.models[0].slug        | a slug that does not end in .md
                    "slug": "acme-large-2"         | "slug": "acme-large-2.json"                     | $.models[0].slug        | a slug that does not end in .md
                    "slug": "acme-large-2"         | "slug": "acme-large-2.csv"                      | $.models[0].slug        | a slug that does not end in .md
                    "withdrawn": ["acme-tiny"]     | "withdrawn": ["../acme-tiny"]                   | $.withdrawn[0]          | a slug
                    "2027-01-31"                   | "2027-01-31\\n"                                 | $.models[1].retires     | a date
                    """)
    void namesThePlaceOfWhatItRefuses(String good, String hostile, String place, String expected) {
        Validation validation = Samples.validated(replaced(good, hostile), true);

        assertThat(validation.rejections()).anySatisfy(rejection -> {
            assertThat(rejection.file()).isEqualTo("file.json");
            assertThat(rejection.path()).isEqualTo(place);
            assertThat(rejection.expected()).startsWith(expected);
            assertThat(rejection.line().codePoints()).allMatch(RefusedTextTests::isHarmless);
        });
    }

    @ParameterizedTest
    @CsvSource({"a, 2000, true", "a, 2001, false", "a, 1000000, false", "😀, 1000, true", "😀, 1001, false"})
    void takesTextsOfABearableLength(String character, int times, boolean taken) {
        String name = "\"name\": \"" + character.repeat(times) + "\"";

        Validation validation = Samples.validated(replaced(NAME, name), true);

        assertThat(validation.rejections().isEmpty()).isEqualTo(taken);
        assertThat(validation.rejections()).allSatisfy(rejection -> {
            assertThat(rejection.path()).isEqualTo("$.models[0].name");
            assertThat(rejection.expected()).contains("of at most 2000 characters");
            assertThat(rejection.line()).hasSizeLessThan(300);
        });
    }

    @Test
    void leavesOutSuchARecordOfAForeignDataSetAndWhatRefersToIt() {
        Validation validation = Samples.validated(replaced(NAME, "\"name\": \"a\\u202eb\""), false);

        assertThat(validation.document().models()).extracting(ModelRecord::slug).containsExactly("birch-7b");
        assertThat(validation.document().routes())
                .noneMatch(route -> route.model().equals("acme-large-2"));
    }

    private String replaced(String good, String hostile) {
        assertThat(sample).contains(good);
        return sample.replace(good, hostile);
    }

    private static boolean isHarmless(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.SURROGATE;
    }
}
