package dev.pairwise.comparison;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the models of one catalogue stand among each other: labels, rivals, neighbours and which pairs are worth indexing. Made once a
 * snapshot and never changed. The models it is asked about are those of its catalogue; a rolling alias stands nowhere.
 */
public final class Standings {

    private final Catalogue catalogue;
    private final Contenders contenders;
    private final FitStandings fits;
    private final Rivals rivals;
    private final IndexRules indexRules;
    private final IndexablePartners partners;
    private final FrontPage frontPage;
    private final ModelList list;
    private @Nullable IndexablePairs indexablePairs;

    private Standings(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.contenders = Contenders.of(catalogue);
        this.fits = new FitStandings(contenders);
        SharedTests tests = SharedTests.of(contenders);
        this.rivals = Rivals.of(contenders, tests);
        this.indexRules = new IndexRules(contenders, rivals, tests, catalogue.date());
        this.partners = new IndexablePartners(contenders, rivals, indexRules);
        this.frontPage = new FrontPageChoice(contenders, rivals, indexRules).choose();
        this.list = ModelList.of(catalogue.models(), model -> cheapest(model, Workload.DEFAULT));
    }

    public static Standings of(Catalogue catalogue) {
        return new Standings(catalogue);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Its models with what lists ask of them. */
    public ModelList list() {
        return list;
    }

    /** The route that gives a model's cost. */
    public CheapestRoute cheapest(Model model, Workload workload) {
        return cost(model, workload).cheapest();
    }

    /** At the default workload, which most pages ask for, it was worked out once a snapshot. */
    ModelCost cost(Model model, Workload workload) {
        return workload.equals(Workload.DEFAULT)
                ? contenders.find(model).map(Contender::cost).orElseGet(() -> ModelCost.of(model, workload))
                : ModelCost.of(model, workload);
    }

    public Fit fit(Model model) {
        return contenders
                .find(model)
                .map(fits::of)
                .orElseGet(() -> fits.ofOther(Contender.of(-1, model, catalogue.date())));
    }

    public FitLabels fit(Pair pair) {
        return FitLabels.of(fit(pair.left()), fit(pair.right()));
    }

    /** The steps that hold for models of a kind in this catalogue. */
    public FitSteps fitSteps(Kind kind) {
        return fitScale(kind).steps();
    }

    /** The steps that hold and the labels that are common among models of a kind in this catalogue. */
    public FitScale fitScale(Kind kind) {
        return fits.scale(Contender.groupOf(kind));
    }

    /** The nearest rivals that pages show, nearest first; none for a rolling alias. */
    public List<Model> rivals(Model model) {
        return contenders
                .find(model)
                .map(contender -> rivals.of(contender).rivals())
                .map(nearest -> models(nearest.stream().limit(Rivals.SHOWN)))
                .orElse(List.of());
    }

    /**
     * Every model that may be held against this one: the rivals that pages show, nearest
     * first, then the others in ascending order of slug. None for a rolling alias, and none for a kind that says nothing.
     */
    public List<Model> comparable(Model model) {
        return contenders.find(model).<List<Model>>map(this::likeOf).orElse(List.of());
    }

    private LikeModels likeOf(Contender contender) {
        List<Contender> like = contenders.likeOf(contender);
        List<Contender> nearest = like.isEmpty()
                ? List.of()
                : rivals.of(contender).rivals().stream()
                        .limit(Rivals.SHOWN)
                        .mapToObj(contenders::at)
                        .toList();
        return new LikeModels(contender, nearest, like);
    }

    public Neighbours neighbours(Pair pair) {
        Sides<Optional<Contender>> sides = pair.sides().map(contenders::find);
        return sides.both(Optional::isPresent)
                ? new NeighbourChoice(contenders, rivals, sides.map(Optional::get)).neighbours()
                : new Neighbours(List.of());
    }

    public Indexability indexability(Pair pair) {
        Sides<Optional<Contender>> sides = pair.sides().map(contenders::find);
        return sides.both(Optional::isPresent)
                ? indexRules.of(sides.left().get(), sides.right().get())
                : new Indexability.NotIndexable(List.of(Indexability.Lack.MODELS_OF_THEIR_OWN));
    }

    /** The models whose pair with this one is indexable, in ascending order of slug. */
    public List<Model> indexablePartners(Model model) {
        return contenders.find(model).map(partners::of).map(this::models).orElse(List.of());
    }

    /** Found at the first call, which asks every model for its partners; no page of a pair needs them. */
    public synchronized IndexablePairs indexablePairs() {
        IndexablePairs found = indexablePairs;
        if (found == null) {
            found = IndexablePairs.of(this);
            indexablePairs = found;
        }
        return found;
    }

    public FrontPage frontPage() {
        return frontPage;
    }

    private List<Model> models(IntStream indices) {
        return indices.mapToObj(index -> contenders.at(index).model()).toList();
    }
}
