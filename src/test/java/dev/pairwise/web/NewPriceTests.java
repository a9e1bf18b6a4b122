package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.PostgresConfiguration;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An import changes the pages of the application that runs. It looks for imports of others too rarely to help here. */
@SpringBootTest(properties = {"pairwise.catalogue.bundled=false", "pairwise.catalogue.poll=1h"})
@AutoConfigureMockMvc
@Import({PostgresConfiguration.class, Imports.class})
class NewPriceTests {

    private static final String CHANGED = "/compare/gpt-4o-audio-preview/mistral-small-3.1-24b-instruct";

    private static final String UNCHANGED = "/models/gpt-4o-audio-preview";

    private final MockMvcTester visitor;
    private final Imports imports;

    @Autowired
    NewPriceTests(MockMvcTester visitor, Imports imports) {
        this.visitor = visitor;
        this.imports = imports;
    }

    @Test
    void showsANewPriceWithoutARestart(@TempDir Path folder) throws Exception {
        imports.take(Imports.THREE_MODELS);
        MockHttpServletResponse before = answer(CHANGED);
        String untouched = answer(UNCHANGED).getHeader(HttpHeaders.LAST_MODIFIED);
        String found = tag(answer("/search?q=gpt"));

        imports.takeNewPrice(folder);

        MockHttpServletResponse after = answer(CHANGED);
        assertThat(before.getContentAsString()).contains("$155").doesNotContain("$235");
        assertThat(after.getContentAsString()).contains("$235").contains("$0.20/1M tokens");
        assertThat(answer("/changes").getContentAsString())
                .contains("2026-07-01", "Input price", "<td>$0.10</td>", ">$0.20</td>");
        assertThat(answer("/").getContentAsString()).contains("Latest price changes", ">$0.20</td>");
        assertThat(answer("/models/mistral-small-3.1-24b-instruct").getContentAsString())
                .contains("1 recorded price change of");
        assertThat(answer(UNCHANGED).getHeader(HttpHeaders.LAST_MODIFIED)).isEqualTo(untouched);
        assertThat(tag(answer("/search?q=gpt"))).isEqualTo(found);
        assertThat(tag(after)).isNotEqualTo(tag(before));
        assertThat(before.getHeader(HttpHeaders.LAST_MODIFIED)).isEqualTo("Mon, 15 Jun 2026 00:00:00 GMT");
        assertThat(after.getHeader(HttpHeaders.LAST_MODIFIED)).isEqualTo("Wed, 01 Jul 2026 00:00:00 GMT");
        assertThat(visitor.get().uri(CHANGED).header(HttpHeaders.IF_NONE_MATCH, tag(before)))
                .hasStatusOk();
        assertThat(visitor.get().uri(CHANGED).header(HttpHeaders.IF_NONE_MATCH, tag(after)))
                .hasStatus(304);
    }

    private static String tag(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getHeader(HttpHeaders.ETAG));
    }

    private MockHttpServletResponse answer(String address) {
        MockHttpServletResponse response = visitor.get().uri(address).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response;
    }
}
