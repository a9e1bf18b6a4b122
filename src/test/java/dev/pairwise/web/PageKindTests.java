package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every kind of page is where it is looked for, and is kept for the validator of HTML. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class PageKindTests {

    private final MockMvcTester visitor;

    @Autowired
    PageKindTests(MockMvcTester visitor) {
        this.visitor = visitor;
    }

    /** The style guide is not there where people are; its template is kept elsewhere. */
    @ParameterizedTest
    @EnumSource(names = "STYLE_GUIDE", mode = EnumSource.Mode.EXCLUDE)
    void isWhereItIsLookedFor(PageKind kind) {
        String html = kind.html().orElseGet(() -> asked(kind));

        Rendering.kept("kind-" + kind.name().toLowerCase(Locale.ROOT), html);
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<h1").doesNotContain(" th:");
    }

    private String asked(PageKind kind) {
        MockHttpServletResponse answer =
                visitor.get().uri(kind.address()).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(kind.status());
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
