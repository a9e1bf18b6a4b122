package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTests {

    private static MockHttpServletResponse answerAt(String address) throws ServletException, IOException {
        SiteAddress site = new SiteAddress(new SiteProperties(URI.create(address)));
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new SecurityHeadersFilter(site).doFilter(new MockHttpServletRequest(), answer, new MockFilterChain());
        return answer;
    }

    @Test
    void aSiteOverTlsAsksForTlsAlone() throws ServletException, IOException {
        assertThat(answerAt("https://pairwise.example").getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", ""})
    void anotherDoesNot(String address) throws ServletException, IOException {
        assertThat(answerAt(address).containsHeader("Strict-Transport-Security"))
                .isFalse();
        assertThat(answerAt(address).getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
