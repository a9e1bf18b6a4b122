package dev.pairwise.web.styleguide;

import dev.pairwise.edition.Editions;
import dev.pairwise.page.StyleGuidePages;
import dev.pairwise.web.Answers;
import dev.pairwise.web.Representation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The page of all components: nothing is at its address unless {@code pairwise.styleguide} is true. */
@Controller
@ConditionalOnProperty("pairwise.styleguide")
class StyleGuideController {

    private final Editions editions;
    private final Answers answers;
    private final Palette palette;

    StyleGuideController(Editions editions, Answers answers, @Value("classpath:/static/css/site.css") Resource css)
            throws IOException {
        this.editions = editions;
        this.answers = answers;
        this.palette = Palette.of(css.getContentAsString(StandardCharsets.UTF_8));
    }

    @GetMapping("/styleguide")
    ModelAndView styleGuide(ServletWebRequest request) {
        return answers.page(
                "styleguide", StyleGuidePages.of(palette.swatches()), editions.current(), Representation.HTML, request);
    }
}
