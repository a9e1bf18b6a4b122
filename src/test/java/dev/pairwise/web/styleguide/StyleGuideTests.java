package dev.pairwise.web.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.web.BundledSite;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of all components is no part of the site that people get. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class StyleGuideTests {

    private final MockMvcTester visitor;

    @Autowired
    StyleGuideTests(MockMvcTester visitor) {
        this.visitor = visitor;
    }

    @Test
    void isNotThereUnlessSwitchedOn() {
        assertThat(visitor.get().uri("/styleguide")).hasStatus(404);
    }
}
