package dev.pairwise.web;

import dev.pairwise.edition.Edition;
import dev.pairwise.page.Links;
import dev.pairwise.search.Hit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** What a text may mean, short enough to be shown while it is being typed. */
@Component
class Suggestions {

    private static final int MOST = 10;

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** {@code maker} is empty for what nobody makes. */
    private record Suggestion(String name, String slug, String kind, String maker, String href) {}

    private record SuggestionList(String query, List<Suggestion> results) {}

    ModelAndView answer(String query, Edition edition, ServletWebRequest request) {
        Freshness.keep(request);
        return Replies.text(
                Representation.JSON, mapper.writeValueAsString(new SuggestionList(query, of(query, edition))));
    }

    private static List<Suggestion> of(String query, Edition edition) {
        SearchAnswer answer = SearchAnswer.of(query, MOST, edition);
        List<Hit> hits = answer.hits().isEmpty() ? answer.nearest() : answer.hits();
        return Stream.concat(
                        answer.pair().stream()
                                .map(pair -> new Suggestion(
                                        pair.left().name() + " vs "
                                                + pair.right().name(),
                                        pair.left().slug() + "/" + pair.right().slug(),
                                        "pair",
                                        "",
                                        Links.pair(pair))),
                        hits.stream().map(Suggestions::of))
                .limit(MOST)
                .toList();
    }

    private static Suggestion of(Hit hit) {
        return switch (hit) {
            case Hit.OfModel(var model) ->
                new Suggestion(
                        model.name(),
                        model.slug().value(),
                        "model",
                        model.maker().name(),
                        Links.model(model.slug()));
            case Hit.OfMaker(var maker) ->
                new Suggestion(maker.name(), maker.slug().value(), "maker", "", Links.maker(maker.slug()));
            case Hit.OfProvider(var provider) ->
                new Suggestion(
                        provider.name(), provider.slug().value(), "provider", "", Links.provider(provider.slug()));
            case Hit.OfBenchmark(var benchmark) ->
                new Suggestion(
                        benchmark.name(), benchmark.slug().value(), "benchmark", "", Links.benchmark(benchmark.slug()));
        };
    }
}
