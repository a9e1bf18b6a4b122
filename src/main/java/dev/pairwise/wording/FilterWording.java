package dev.pairwise.wording;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.ModelFilter;
import dev.pairwise.comparison.ModelList;
import dev.pairwise.comparison.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is asked of the models of a list, as conditions after a colon. */
public final class FilterWording {

    private final ModelList list;

    /** Takes the names of makers and providers from a list. */
    public FilterWording(ModelList list) {
        this.list = list;
    }

    public List<String> conditions(String text, Collection<ModelFilter> filters) {
        List<String> conditions = new ArrayList<>();
        if (!text.isEmpty()) {
            conditions.add("matching “%s”".formatted(text));
        }
        filters.stream().map(this::condition).forEach(conditions::add);
        return conditions;
    }

    /** What becomes of models of which a condition asks something that is not known. */
    public static Optional<String> unknown(Collection<ModelFilter> filters) {
        return filters.stream().anyMatch(FilterWording::canBeUnknown)
                ? Optional.of("What is unknown meets no condition.")
                : Optional.empty();
    }

    private static boolean canBeUnknown(ModelFilter filter) {
        return !(filter instanceof ModelFilter.OfMakers
                || filter instanceof ModelFilter.AtProvider
                || filter instanceof ModelFilter.OfKinds);
    }

    private String condition(ModelFilter filter) {
        return switch (filter) {
            case ModelFilter.OfMakers asked ->
                "made by "
                        + English.or(asked.makers().stream()
                                .map(this::maker)
                                .sorted()
                                .toList());
            case ModelFilter.AtProvider asked -> "offered by " + provider(asked.provider());
            case ModelFilter.Can asked -> "with " + Labels.inSentence(asked.capability());
            case ModelFilter.Publishing asked ->
                asked.openness() == Openness.OPEN_WEIGHTS ? "open weights" : "closed weights";
            case ModelFilter.InStatus asked -> Labels.of(asked.status()).toLowerCase(Locale.ROOT);
            case ModelFilter.OfKinds asked -> English.or(kinds(asked.kinds()));
            case ModelFilter.ContextWithin asked -> limit("%s tokens of context", asked.range(), FilterWording::tokens);
            case ModelFilter.MaxOutputWithin asked ->
                limit("%s tokens of output", asked.range(), FilterWording::tokens);
            case ModelFilter.PriceWithin asked -> limit(price(asked.rate()), asked.range(), Money::exact);
            case ModelFilter.MonthlyCostWithin asked -> limit("%s a month", asked.range(), Money::exact);
            case ModelFilter.ReleasedWithin asked -> released(asked.range());
        };
    }

    /** To the last token, since the condition is. */
    private static String tokens(TokenCount count) {
        return Numbers.exact(count.value());
    }

    private static <T extends Comparable<? super T>> String limit(
            String pattern, Range<T> range, Function<T, String> words) {
        return pattern.formatted(limit(range.least().map(words), range.most().map(words)));
    }

    private static String limit(Optional<String> least, Optional<String> most) {
        if (least.isPresent() && most.isPresent()) {
            return "%s to %s".formatted(least.get(), most.get());
        }
        return least.isPresent() ? "at least " + least.get() : "at most " + most.orElseThrow();
    }

    private static String price(Rate rate) {
        return rate == Rate.INPUT ? "input %s per million tokens" : "output %s per million tokens";
    }

    private static String released(Range<LocalDate> range) {
        if (range.least().isPresent() && range.most().isPresent()) {
            return "released from %s to %s"
                    .formatted(range.least().get(), range.most().get());
        }
        return range.least().isPresent()
                ? "released on %s or later".formatted(range.least().get())
                : "released on %s or earlier".formatted(range.most().orElseThrow());
    }

    private static List<String> kinds(Set<Kind> kinds) {
        return kinds.stream()
                .map(kind -> kind.isLanguageModel() && kinds.contains(Kind.CHAT) ? Kind.CHAT : kind)
                .distinct()
                .sorted()
                .map(Labels::plural)
                .toList();
    }

    private String maker(Slug slug) {
        return list.makers().stream()
                .filter(maker -> maker.slug().equals(slug))
                .findFirst()
                .map(Maker::name)
                .orElse(slug.value());
    }

    private String provider(Slug slug) {
        return list.providers().stream()
                .filter(provider -> provider.slug().equals(slug))
                .findFirst()
                .map(Provider::name)
                .orElse(slug.value());
    }
}
