package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPropertiesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tracker",
                "javascript:alert(1)?{title}{body}",
                "https://tracker.example/new",
                "https://tracker.example/new?title={title}",
                "https://tracker.example/new?body={body}&by={name}",
                "{body}"
            })
    void refusesWhatCannotBeFilledAndNamesTheSetting(String address) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ReportProperties(address))
                .withMessageStartingWith("pairwise.reports.address is " + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://tracker.example/new?title={title}&body={body}",
                "https://tracker.example/new?issue[title]={title}&issue[description]={body}",
                "mailto:facts@pairwise.example?subject={title}&body={body}"
            })
    void takesFormsAndMail(String address) {
        assertThatCode(() -> new ReportProperties(address)).doesNotThrowAnyException();
    }

    @Test
    void whatIsFilledInCannotLeaveItsPlace() {
        assertThat(ReportProperties.filled(
                        "https://tracker.example/new?t={title}&b={body}", "a&b=c#d", "two\nlines + {body} \"<é"))
                .hasToString(
                        "https://tracker.example/new?t=a%26b%3Dc%23d&b=two%0Alines%20%2B%20%7Bbody%7D%20%22%3C%C3%A9");
    }
}
