package dev.pairwise.web;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.InMemoryCatalogue;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.PackedDocument;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.comparison.ChangeLog;
import dev.pairwise.comparison.IndexablePairs;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Places;
import dev.pairwise.comparison.Standings;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.PickerAnswer;
import dev.pairwise.page.ChangesPage;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.DataPage;
import dev.pairwise.page.HomePage;
import dev.pairwise.page.MethodologyPage;
import dev.pairwise.page.ModelPage;
import dev.pairwise.page.PairQuery;
import dev.pairwise.page.PickerPage;
import dev.pairwise.page.Pickers;
import dev.pairwise.search.SiteSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small catalogue with pages written by hand. */
final class SampleEdition implements Edition {

    private static final List<Model> MODELS = List.of(
            Models.model("gpt-4o-2024-11-20")
                    .name("GPT-4o (11-20)")
                    .alias("gpt-4o-old")
                    .route(Routes.at("host").modelId("@cf/gpt").priced("2.5", "10"))
                    .build(),
            Models.model("mistral-small-3.1-24b-instruct")
                    .name("Mistral Small 3.1 24B Instruct")
                    .alias("mistral-small-31")
                    .build(),
            Models.model("claude-sonnet-4.6").name("Claude Sonnet 4.6").build(),
            Models.model("twin-a").name("Twin").build(),
            Models.model("twin-b").name("Twin").build(),
            Models.model("an-embedder").kind(Kind.EMBEDDING).build(),
            Models.model("gpt-4o-latest").rolling("gpt-4o-2024-11-20").build(),
            Models.model("ghost-latest").rolling("ghost-9").build());

    private final Catalogue catalogue = new InMemoryCatalogue(
            "7",
            LocalDate.of(2026, 9, 30),
            new InMemoryCatalogue.Contents(
                    List.of(),
                    MODELS.stream().map(Model::maker).distinct().toList(),
                    List.of(),
                    List.of(),
                    MODELS,
                    List.of("old-model")));

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    private final Standings standings = Standings.of(catalogue);
    private final ChangeLog changeLog = ChangeLog.of(catalogue, List.of());
    private final SiteSearch search = SiteSearch.of(catalogue);
    private final Places places = Places.of(catalogue);

    @Override
    public Standings standings() {
        return standings;
    }

    @Override
    public ChangeLog changeLog() {
        return changeLog;
    }

    @Override
    public SiteSearch search() {
        return search;
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public IndexablePairs indexablePairs() {
        return IndexablePairs.of(standings);
    }

    @Override
    public List<Model> nearest(String name) {
        return search.nearestModels(name, 6);
    }

    @Override
    public ComparisonPage comparison(Pair pair, PairQuery query) {
        return query.isRefused() ? SamplePages.crowded() : SamplePages.comparison();
    }

    @Override
    public ModelPage model(Model model) {
        return SamplePages.model();
    }

    @Override
    public Optional<ChangesPage> changes(int page) {
        return page == 1 || page == 2 ? Optional.of(SamplePages.changes(page)) : Optional.empty();
    }

    @Override
    public DataPage data() {
        return SamplePages.data();
    }

    @Override
    public PackedDocument file() {
        return new PackedDocument(SamplePages.gzip("{\"format\": \"pairwise-catalogue/1\"}\n"));
    }

    @Override
    public HomePage home() {
        return SamplePages.home();
    }

    @Override
    public PickerPage picker(PickerAnswer answer) {
        return SamplePages.pickerPage(Pickers.of(answer.left(), answer.right()));
    }

    @Override
    public MethodologyPage methodology() {
        return SamplePages.methodology();
    }
}
