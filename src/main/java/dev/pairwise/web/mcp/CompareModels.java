package dev.pairwise.web.mcp;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Workload;
import dev.pairwise.edition.NamedPair;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.PairQuery;
import dev.pairwise.web.Markdown;
import dev.pairwise.web.Twins;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two models side by side, at a workload. */
@Component
@Order(3)
class CompareModels implements Tool {

    private static final String LEFT = "left";
    private static final String RIGHT = "right";
    private static final String WHOLE_PAGE = "whole_page";
    private static final String NAMED = "Slug, alias, full name, or the id that a provider gives it";

    private final Twins twins;

    CompareModels(Twins twins) {
        this.twins = twins;
    }

    @Override
    public McpSchema.Tool definition() {
        return Tool.define(
                "compare_models",
                "Compare two models",
                "Compares two AI models: monthly cost at your workload and the route that gives it, which is stronger on shared tests,"
                        + " which reaches further, when to choose which, and what changes when you switch; each with sources and"
                        + " dates. Names a winner only where the facts carry one. The answer has the two in the order of their slugs.",
                new InputSchema()
                        .requiredText(LEFT, NAMED)
                        .requiredText(RIGHT, NAMED)
                        .workload()
                        .flag(
                                WHOLE_PAGE,
                                "Answer with the whole page as Markdown instead of a summary (about five times as long)")
                        .build(),
                ComparedModels.class);
    }

    @Override
    public Answer answer(Arguments arguments, Visit visit) {
        AskedModel left = AskedModel.of(arguments.requiredText(LEFT), visit.edition());
        AskedModel right = AskedModel.of(arguments.requiredText(RIGHT), visit.edition());
        Workload workload = arguments.workload();
        boolean wholePage = arguments.flag(WHOLE_PAGE);
        return left instanceof AskedModel.One(Model one) && right instanceof AskedModel.One(Model other)
                ? compared(one, other, workload, wholePage, visit)
                : unclear(left, right);
    }

    private Answer compared(Model one, Model other, Workload workload, boolean wholePage, Visit visit) {
        return switch (NamedPair.of(
                one.slug().value(), other.slug().value(), visit.edition().catalogue())) {
            case NamedPair.Two(Pair pair) -> told(pair, workload, wholePage, visit);
            case NamedPair.One(Model model) ->
                new Answer.Refused(
                        "There is only %s (%s) to show: name two different models, and no rolling alias that points nowhere."
                                .formatted(Markdown.escaped(model.name()), model.slug()));
            case NamedPair.Missing _ -> new Answer.Refused("One of the two is not in the catalogue any more.");
        };
    }

    private Answer told(Pair pair, Workload workload, boolean wholePage, Visit visit) {
        ComparisonPage page = visit.edition().comparison(pair, new PairQuery(workload, Map.of(), Map.of(), false));
        String text = wholePage ? twins.markdown(page, visit.absolute()) : PairSummary.of(page, visit);
        return new Answer.Told(text, ComparedModels.of(pair, workload, page, visit));
    }

    private static Answer unclear(AskedModel left, AskedModel right) {
        return new Answer.Refused(
                Stream.concat(why(LEFT, left), why(RIGHT, right)).collect(Collectors.joining("\n")));
    }

    private static Stream<String> why(String argument, AskedModel asked) {
        return asked instanceof AskedModel.Unclear(String why)
                ? Stream.of("%s: %s".formatted(argument, why))
                : Stream.empty();
    }
}
