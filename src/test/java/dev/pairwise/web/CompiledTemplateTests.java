package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Workload;
import dev.pairwise.importing.BundledFiles;
import dev.pairwise.page.ComparisonPages;
import dev.pairwise.page.Links;
import dev.pairwise.page.Page;
import dev.pairwise.page.PairQuery;
import dev.pairwise.web.template.CompiledTemplates;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Thymeleaf itself says what a compiled template must print. */
class CompiledTemplateTests {

    private static final CompiledTemplates COMPILED = CompiledTemplates.of(TightTemplate::tight);

    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");

    static Stream<Arguments> pages() {
        return TemplateTests.pages();
    }

    /** Every twentieth model beside the next of them, in both orders. */
    static Stream<Arguments> realPairs() {
        List<Model> models = BundledFiles.catalogue().models();
        return IntStream.range(1, models.size() / 20)
                .mapToObj(at -> Pair.of(models.get(20 * at - 20), models.get(20 * at)))
                .flatMap(pair -> Stream.of(pair, pair.swapped()))
                .map(pair -> Arguments.of(Links.pair(pair), "comparison", page(pair)));
    }

    private static Page page(Pair pair) {
        return ComparisonPages.of(Comparison.of(BundledFiles.standings(), pair, Workload.DEFAULT), PairQuery.NONE);
    }

    @ParameterizedTest
    @MethodSource({"pages", "realPairs"})
    void printsWhatThymeleafPrints(String name, String template, Page page) {
        assertThat(COMPILED.print(template, page, Rendering.head(page)).toString())
                .isEqualTo(oneSpaceInTags(Rendering.html(template, page)));
    }

    /** Thymeleaf keeps the line breaks in which a template separates attributes. */
    private static String oneSpaceInTags(String html) {
        return TAG.matcher(html)
                .replaceAll(tag -> Matcher.quoteReplacement(tag.group().replace('\n', ' ')));
    }
}
