package dev.pairwise.page;

import java.util.List;

/** Three or four models side by side, one column each. Names no winner: it leads to the pages of all pairs among them. */
public record SeveralPage(
        Meta meta,
        String heading,
        List<Link> models,
        List<String> banners,
        List<String> introduction,
        String freshness,
        CostSection.Form workload,
        String workloadText,
        List<ComparisonPage.HiddenField> kept,
        SeveralTable cost,
        List<String> caveats,
        SeveralTable scorecard,
        SeveralTable specs,
        SeveralTable capabilities,
        String testsNote,
        SeveralTable tests,
        List<Link> pairs,
        SeveralForm form,
        SourceSection sources)
        implements HtmlPage {

    public SeveralPage {
        models = List.copyOf(models);
        banners = List.copyOf(banners);
        introduction = List.copyOf(introduction);
        kept = List.copyOf(kept);
        caveats = List.copyOf(caveats);
        pairs = List.copyOf(pairs);
    }
}
