package dev.pairwise.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the interface as a program does. */
record Program(MockMvcTester site) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** What an address answers that must be all right. Absolute addresses are taken as they stand in answers. */
    JsonNode ask(String address) {
        MockHttpServletResponse response = response(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        assertThat(response.getContentType()).as(address).isEqualTo("application/json");
        return json(response);
    }

    MockHttpServletResponse response(String address) {
        return site.get()
                .uri(URI.create(address.replaceFirst("^http://localhost", "")))
                .exchange()
                .getResponse();
    }

    static JsonNode json(MockHttpServletResponse response) {
        try {
            return MAPPER.readTree(response.getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
