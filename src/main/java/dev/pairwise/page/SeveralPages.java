package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Several;
import dev.pairwise.page.ComparisonPage.HiddenField;
import dev.pairwise.wording.AlikeTestWording;
import dev.pairwise.wording.CostWording;
import dev.pairwise.wording.FreshnessWording;
import dev.pairwise.wording.ModelWording;
import dev.pairwise.wording.SeveralFormWording;
import dev.pairwise.wording.SeveralWording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Assembles the page of three or four models. */
public final class SeveralPages {

    private final Several several;
    private final PairQuery query;
    private final SourceList sources = new SourceList();

    private SeveralPages(Several several, PairQuery query) {
        this.several = several;
        this.query = query;
    }

    public static SeveralPage of(Several several, PairQuery query) {
        return new SeveralPages(several, query).page();
    }

    /** The form alone, where the names make no page. */
    public static SeveralFormPage form(List<String> typed, PairQuery query, String error, List<Link> suggestions) {
        SeveralForm form = SeveralForms.of(typed, SeveralForms.workload(query), Optional.of(error), suggestions);
        return new SeveralFormPage(
                meta(
                        SeveralFormWording.heading() + " | Pairwise",
                        SeveralFormWording.introduction(),
                        "",
                        Optional.empty(),
                        List.of()),
                SeveralFormWording.heading(),
                form);
    }

    private SeveralPage page() {
        Cells cells = new Cells(sources, several.ages());
        SeveralFacts facts = new SeveralFacts(several, sources, cells);
        SeveralTable cost = new SeveralCosts(several, sources, cells).table();
        SeveralTable scorecard = facts.scorecard();
        SeveralTable specs = facts.specs();
        SeveralTable capabilities = facts.capabilities();
        SeveralTable tests = facts.tests();
        return new SeveralPage(
                meta(),
                SeveralWording.heading(several.models()),
                several.models().stream().map(Names::link).toList(),
                banners(),
                SeveralWording.introduction(several),
                FreshnessWording.line(
                        sources.facts(),
                        sources.all().size(),
                        PriceDates.of(several.models()),
                        several.ages().catalogueDate()),
                CostSections.form(query),
                CostWording.introduction(several.workload()),
                several.models().stream()
                        .map(model ->
                                new HiddenField(SeveralForms.KEY, model.slug().value()))
                        .toList(),
                cost,
                SeveralWording.caveats(several),
                scorecard,
                specs,
                capabilities,
                AlikeTestWording.summary(several.tests(), tests.rows().size()),
                tests,
                several.pairs().stream().map(Names::link).toList(),
                SeveralForms.of(slugs(), SeveralForms.workload(query), Optional.empty(), List.of()),
                SourceSections.withoutTwins(sources));
    }

    private List<String> slugs() {
        return several.models().stream().map(model -> model.slug().value()).toList();
    }

    private List<String> banners() {
        return IntStream.range(0, several.models().size())
                .mapToObj(place -> ModelWording.banner(
                        several.models().get(place), several.lifecycles().get(place)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Last, when every fact of the page is cited. */
    private Meta meta() {
        String address =
                Links.several(several.models().stream().map(Model::slug).toList());
        String heading = SeveralWording.heading(several.models());
        return meta(
                SeveralWording.title(several.models()),
                SeveralWording.description(several.models()),
                address,
                sources.lastChanged().map(Object::toString),
                List.of(
                        new Link("Home", Links.home()),
                        new Link("Compare", Links.picker()),
                        new Link(heading, address)));
    }

    private static Meta meta(
            String title, String description, String address, Optional<String> changed, List<Link> breadcrumb) {
        return new Meta(title, description, address, false, changed, Optional.empty(), Optional.empty(), breadcrumb);
    }
}
