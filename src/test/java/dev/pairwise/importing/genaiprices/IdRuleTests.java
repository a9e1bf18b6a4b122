package dev.pairwise.importing.genaiprices;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.importing.recognition.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdRuleTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'equals': 'Widget-4'} ; widget-4 ; widget-4-fast",
                "{'starts_with': 'widget'} ; widget-4 ; a-widget",
                "{'ends_with': '-4'} ; widget-4 ; widget-40",
                "{'contains': 'dget'} ; widget            ; gizmo",
                "{'regex': '^widget-\\\\d{4}$'} ; widget-2026 ; widget-26",
                "{'regex': '^(?!.*-[tT][tT][sS](?:$|-))'} ; widget ; widget-tts",
                "{'or': [{'equals': 'a'}, {'and': [{'contains': 'b'}, {'contains': 'c'}]}]} ; bc ; b",
            })
    void matchesWhatItSays(String rule, String fits, String doesNot) {
        IdRule read = IdRule.of(Json.MAPPER.readTree(rule.replace('\'', '"'))).orElseThrow();

        assertThat(read.matches(fits)).isTrue();
        assertThat(read.matches(doesNot)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'regex': '(a+)+$'}",
                "{'regex': '(a|a)*b'}",
                "{'regex': '.*.*.*x'}",
                "{'regex': 'a{1,}b{1,}c{1,}'}",
                "{'regex': '('}",
                "{'starts_with': ''}",
                "{'near': 'widget'}",
                "{'and': [{'near': 'widget'}, {'contains': 'b'}]}",
                "{'and': []}",
                "{'equals': 'a', 'contains': 'a'}",
                "{'or': {'or': 1}}",
                "[]",
            })
    void isNoneWhereItCannotBeReadOrNotSafely(String rule) {
        assertThat(IdRule.of(Json.MAPPER.readTree(rule.replace('\'', '"')))
                        .filter(read -> read.matches("a") || read.matches("widget") || read.matches("b")))
                .isEmpty();
    }

    @Test
    void namesAnIdOnlyWhereItSaysTheWholeOfIt() {
        IdRule rule = IdRule.of(Json.MAPPER.readTree("""
                {"or": [{"equals": "widget-4"}, {"starts_with": "widget-4"}]}""")).orElseThrow();

        assertThat(rule.names("widget-4")).isTrue();
        assertThat(rule.names("widget-4-fast")).isFalse();
        assertThat(rule.matches("widget-4-fast")).isTrue();
    }
}
