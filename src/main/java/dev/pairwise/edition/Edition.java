package dev.pairwise.edition;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.PackedDocument;
import dev.pairwise.comparison.ChangeLog;
import dev.pairwise.comparison.IndexablePairs;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Places;
import dev.pairwise.comparison.Standings;
import dev.pairwise.page.ChangesPage;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.DataPage;
import dev.pairwise.page.HomePage;
import dev.pairwise.page.MethodologyPage;
import dev.pairwise.page.ModelPage;
import dev.pairwise.page.PairQuery;
import dev.pairwise.page.PickerPage;
import dev.pairwise.search.SiteSearch;
import java.util.List;
import java.util.Optional;

/** Every page of one snapshot of the catalogue. A request works with one edition from start to end, so that it never mixes old and new. */
public interface Edition {

    Catalogue catalogue();

    /** How its models stand among each other. */
    Standings standings();

    ChangeLog changeLog();

    SiteSearch search();

    /** Makers, families, providers and tests with what belongs to each. */
    Places places();

    /** The models with the nearest names to one that means none, nearest first. */
    List<Model> nearest(String name);

    /** The pairs that search engines are asked to index. */
    IndexablePairs indexablePairs();

    ComparisonPage comparison(Pair pair, PairQuery query);

    ModelPage model(Model model);

    /** One page of the recorded changes, unless the list ends before it. */
    Optional<ChangesPage> changes(int page);

    DataPage data();

    /** Everything that is stored, as one document. */
    PackedDocument file();

    HomePage home();

    PickerPage picker(PickerAnswer answer);

    MethodologyPage methodology();
}
