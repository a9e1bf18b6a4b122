package dev.pairwise.edition;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.CurrentCatalogue.Snapshot;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.PackedDocument;
import dev.pairwise.comparison.ChangeLog;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.IndexablePairs;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Places;
import dev.pairwise.comparison.Standings;
import dev.pairwise.page.ChangesPage;
import dev.pairwise.page.ChangesPages;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.ComparisonPages;
import dev.pairwise.page.DataPage;
import dev.pairwise.page.DataPages;
import dev.pairwise.page.HomePage;
import dev.pairwise.page.HomePages;
import dev.pairwise.page.MethodologyPage;
import dev.pairwise.page.MethodologyPages;
import dev.pairwise.page.ModelPage;
import dev.pairwise.page.ModelPages;
import dev.pairwise.page.PairQuery;
import dev.pairwise.page.PickerPage;
import dev.pairwise.page.Pickers;
import dev.pairwise.search.SiteSearch;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The pages of one catalogue, with what is worked out over all its models once: pages that count all of them among it. */
public final class CatalogueEdition implements Edition {

    /** Enough to hold the models of a family, few enough to read. */
    private static final int MOST_SUGGESTIONS = 6;

    private final Catalogue catalogue;
    private final Snapshot snapshot;
    private final Standings standings;
    private final ChangeLog changes;
    private final SiteSearch search;
    private final Places places;
    private final Once<HomePage> home;
    private final Once<PickerPage> picker;
    private final Once<DataPage> data;
    private final Once<MethodologyPage> methodology;

    public CatalogueEdition(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.catalogue = snapshot.catalogue();
        CompletableFuture<SiteSearch> searching = CompletableFuture.supplyAsync(() -> SiteSearch.of(catalogue));
        this.standings = Standings.of(catalogue);
        this.changes = ChangeLog.of(catalogue, snapshot.changes());
        this.places = Places.of(catalogue);
        this.search = searching.join();
        this.home = new Once<>(() -> HomePages.home(standings, changes));
        this.picker = new Once<>(() -> HomePages.picker(standings));
        this.data = new Once<>(() -> DataPages.of(catalogue, snapshot.contributions()));
        this.methodology = new Once<>(() -> MethodologyPages.of(standings));
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Standings standings() {
        return standings;
    }

    @Override
    public ChangeLog changeLog() {
        return changes;
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
    public List<Model> nearest(String name) {
        return search.nearestModels(name, MOST_SUGGESTIONS);
    }

    @Override
    public ComparisonPage comparison(Pair pair, PairQuery query) {
        return ComparisonPages.of(Comparison.of(standings, pair, query.workload()), query);
    }

    @Override
    public ModelPage model(Model model) {
        return ModelPages.of(model, standings, changes);
    }

    @Override
    public Optional<ChangesPage> changes(int page) {
        return ChangesPages.of(changes, page);
    }

    @Override
    public DataPage data() {
        return data.get();
    }

    @Override
    public PackedDocument file() {
        return snapshot.file();
    }

    @Override
    public HomePage home() {
        return home.get();
    }

    @Override
    public PickerPage picker(PickerAnswer answer) {
        return picker.get().with(Pickers.of(answer.left(), answer.right()));
    }

    @Override
    public IndexablePairs indexablePairs() {
        return standings.indexablePairs();
    }

    @Override
    public MethodologyPage methodology() {
        return methodology.get();
    }
}
