package dev.pairwise.catalogue;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Comparator;

/** Which source's prices count where several list one route: each question decides where those before it do not. */
public enum PricePrecedence {
    /** The provider's own page or interface comes before what others say of it, until it is too old. */
    PROVIDER_ITSELF(comparing(Listing::own)),
    /** A record without a price, of a route that still runs, says nothing against one with a price. */
    STATES_A_PRICE(comparing(Listing::saysSomething)),
    /** Prices move, so the newest record is the likeliest. */
    NEWEST(comparing(listing -> listing.provenance().checked())),
    /** The source that most of the routes come from, so that a list is not mixed without need. */
    MODELS_DEV(comparing(listing -> listing.source().value().equals("models-dev")));

    /**
     * The provider's own word counts before a newer one of others for this many days: as long as a price counts as current. An old copy of
     * a provider's list says what it charged then, not what it charges.
     */
    public static final int OWN_WORD_DAYS = 45;

    /** All questions in turn, then the name of the source, so that the same listings always give the same choice. */
    static final Comparator<Listing> STRONGEST_FIRST = Arrays.stream(values())
            .map(question -> question.weakestFirst)
            .reduce(Comparator::thenComparing)
            .orElseThrow()
            .reversed()
            .thenComparing(Listing::source);

    private final Comparator<Listing> weakestFirst;

    PricePrecedence(Comparator<Listing> weakestFirst) {
        this.weakestFirst = weakestFirst;
    }
}
