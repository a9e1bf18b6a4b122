package dev.pairwise.web.places;

import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.Family;
import dev.pairwise.comparison.MakerModels;
import dev.pairwise.comparison.Places;
import dev.pairwise.comparison.ProviderOffers;
import dev.pairwise.comparison.Shelf;
import dev.pairwise.comparison.TestScores;
import dev.pairwise.page.Link;
import dev.pairwise.page.Links;
import dev.pairwise.wording.BenchmarkWording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One kind of place: what a page calls it, where it is kept and what its address and name are. */
record PlaceKind<T>(
        String name,
        Function<Places, Shelf<T>> shelf,
        Function<T, Slug> slug,
        Function<T, String> label,
        Function<Slug, String> address) {

    /** Enough to hold what was meant, few enough to read. */
    private static final int MOST_SUGGESTIONS = 6;

    static final PlaceKind<MakerModels> MAKER = new PlaceKind<>(
            "maker",
            Places::makers,
            place -> place.maker().slug(),
            place -> place.maker().name(),
            Links::maker);

    static final PlaceKind<Family> FAMILY =
            new PlaceKind<>("family", Places::families, Family::slug, Family::name, Links::family);

    static final PlaceKind<ProviderOffers> PROVIDER = new PlaceKind<>(
            "provider",
            Places::providers,
            place -> place.provider().slug(),
            place -> place.provider().name(),
            Links::provider);

    static final PlaceKind<TestScores> BENCHMARK = new PlaceKind<>(
            "benchmark",
            Places::tests,
            test -> test.benchmark().slug(),
            test -> BenchmarkWording.name(test.benchmark()),
            Links::benchmark);

    /** In any case. */
    Optional<T> find(String text, Places places) {
        return shelf.apply(places).find(text.toLowerCase(Locale.ROOT));
    }

    String address(T place) {
        return address.apply(slug.apply(place));
    }

    List<Link> nearest(String text, Places places) {
        return shelf.apply(places).nearest(text, MOST_SUGGESTIONS).stream()
                .map(place -> new Link(label.apply(place), address(place)))
                .toList();
    }
}
