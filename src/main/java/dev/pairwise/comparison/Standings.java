package dev.pairwise.comparison;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.util.List;

/**
 * How the models of one catalogue stand among each other: labels, rivals, neighbours and which pairs are worth indexing. Made once a
 * snapshot, immutable. Models that are asked about are those of its catalogue.
 */
public final class Standings {

    private final Catalogue catalogue;

    private Standings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static Standings of(Catalogue catalogue) {
        return new Standings(catalogue);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Fit fit(Model model) {
        return new Fit(List.of(BestFor.GENERAL_PRODUCTION_EVALUATION), List.of(DecisionFit.GENERAL));
    }

    public FitLabels fit(Pair pair) {
        return FitLabels.of(fit(pair.left()), fit(pair.right()));
    }

    /** The steps that hold for models of a kind in this catalogue. */
    public FitSteps fitSteps(Kind kind) {
        return new FitSteps(new TokenCount(128_000), Usd.of("0.40"));
    }

    /** The nearest rivals that pages show, nearest first; none for a rolling alias. */
    public List<Model> rivals(Model model) {
        return List.of();
    }

    public Neighbours neighbours(Pair pair) {
        return new Neighbours(List.of());
    }

    public Indexability indexability(Pair pair) {
        return new Indexability.NotIndexable(List.of(Indexability.Lack.GROUND));
    }

    /** The models whose pair with this one is indexable, in ascending order of slug. */
    public List<Model> indexablePartners(Model model) {
        return List.of();
    }

    public long indexablePairs() {
        return 0;
    }

    public FrontPage frontPage() {
        return new FrontPage(List.of(), List.of());
    }
}
