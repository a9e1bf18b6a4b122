package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The addresses of makers, families, providers and tests. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class PlaceAddressTests {

    private final MockMvcTester visitor;

    @Autowired
    PlaceAddressTests(MockMvcTester visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/makers",
                "/makers/anthropic",
                "/families/gpt-oss",
                "/families/llama",
                "/providers",
                "/providers/openrouter",
                "/providers/openrouter?page=2",
                "/benchmarks",
                "/benchmarks/gpqa-diamond",
                "/benchmarks/hallucination-hhem-2.3",
                "/benchmarks/codeforces",
                "/benchmarks/tau2-airline",
                "/about"
            })
    void answersAtItsExactAddress(String address) {
        String html = text(address);

        Rendering.kept("place" + address.replaceAll("[/?=]", "-"), html);
        assertThat(html).contains("<h1").doesNotContain(" th:", ">null<");
    }

    @ParameterizedTest
    @CsvSource({
        "/makers/, /makers",
        "/makers/Anthropic, /makers/anthropic",
        "/makers/anthropic/, /makers/anthropic",
        "/families/GPT-OSS/, /families/gpt-oss",
        "/providers/, /providers",
        "/providers/OpenRouter?page=2, /providers/openrouter?page=2",
        "/providers/openrouter?page=1, /providers/openrouter",
        "/providers/openrouter?page=02, /providers/openrouter?page=2",
        "/benchmarks/, /benchmarks",
        "/benchmarks/GPQA-Diamond, /benchmarks/gpqa-diamond",
        "/about/, /about"
    })
    void redirectsOnceToTheExactAddress(String asked, String exact) {
        assertThat(visitor.get().uri(asked)).hasStatus(301).hasHeader("Location", exact);
    }

    @ParameterizedTest
    @CsvSource({
        "/makers/antropic, /makers/anthropic",
        "/families/gemni, /families/gemini",
        "/providers/open-router, /providers/openrouter",
        "/benchmarks/gpqa-dimond, /benchmarks/gpqa-diamond"
    })
    void namesTheNearestOfItsKindWhenOneIsUnknown(String asked, String nearest) {
        var answer = visitor.get().uri(asked).exchange();

        assertThat(answer).hasStatus(404);
        Document page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.select("#suggestions a").eachAttr("href")).contains(nearest);
    }

    /** Flat-rate plans are kept in no model, and so in no list of providers. */
    @ParameterizedTest
    @CsvSource({
        "/makers/nobody, 404",
        "/families/nothing, 404",
        "/families, 404",
        "/providers/github-copilot, 404",
        "/benchmarks/none, 404",
        "/providers/openrouter?page=0, 404",
        "/providers/openrouter?page=99, 404",
        "/providers/openrouter?page=99999999999, 404",
        "/providers/anthropic?page=2, 404",
        "/providers/openrouter?page=two, 400",
        "/providers/openrouter?page=2&page=3, 400"
    })
    void answersNothingForWhatIsNotThere(String address, int status) {
        assertThat(visitor.get().uri(address)).hasStatus(status);
    }

    @Test
    void pagesOfAProviderBeyondTheFirstAreFollowedAndNotIndexed() {
        Document second = Jsoup.parse(text("/providers/openrouter?page=2"));

        assertThat(second.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith("/providers/openrouter?page=2");
        assertThat(second.select(".paging a").eachAttr("href"))
                .containsExactly("/providers/openrouter", "/providers/openrouter?page=3");
    }

    @Test
    void thePageOfAModelLeadsToItsMakerFamilyProvidersAndTests() {
        Document page = Jsoup.parse(text("/models/gpt-4o"));

        assertThat(page.select("#specs a").eachAttr("href")).contains("/makers/openai", "/families/gpt");
        assertThat(page.select("#pricing a").eachAttr("href")).contains("/providers/openai");
        assertThat(page.select("#benchmarks a").eachAttr("href")).contains("/benchmarks/aider-polyglot");
    }

    @Test
    void noPageOfAProviderIsHeavy() {
        assertThat(text("/providers/openrouter").length()).isLessThan(100_000);
        assertThat(text("/providers/nano-gpt").length()).isLessThan(100_000);
    }

    @Test
    void aboutLinksWhatItPromises() {
        assertThat(Jsoup.parse(text("/about")).select("main a").eachAttr("href"))
                .contains("/methodology", "/data", "/data#licence", "/api", "/changes");
    }

    private String text(String address) {
        var answer = visitor.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
