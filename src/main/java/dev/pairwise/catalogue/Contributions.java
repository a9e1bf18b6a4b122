package dev.pairwise.catalogue;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelField;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.document.Stamped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What each source gave to a stored document, whether it is shown or gave way to another; {@code confirmed} counts the facts about models
 * on which two sources or more have a word.
 */
public record Contributions(List<Contribution> all, int confirmed) {

    public Contributions {
        all = List.copyOf(all);
    }

    /** Facts about models, offers of routes, recorded prices and scores from one source. */
    public record Contribution(Slug source, int facts, int offers, int prices, int scores) {}

    /** In order of slug; a source without a record counts nothing. */
    public static Contributions of(CatalogueDocument document) {
        String only = document.source() == null ? "" : document.source().slug();
        Facts facts = new Facts(only);
        document.models().forEach(facts::add);
        document.claims().forEach(facts::add);
        Map<String, Integer> offers = count(document.routes(), only);
        Map<String, Integer> prices = count(document.prices(), only);
        Map<String, Integer> scores = count(document.scores(), only);
        Function<String, Contribution> ofSource = source -> new Contribution(
                new Slug(source),
                facts.bySource.getOrDefault(source, 0),
                offers.getOrDefault(source, 0),
                prices.getOrDefault(source, 0),
                scores.getOrDefault(source, 0));
        return new Contributions(
                Stream.concat(Stream.ofNullable(document.source()), document.sources().stream())
                        .map(SourceRecord::slug)
                        .sorted()
                        .map(ofSource)
                        .toList(),
                facts.confirmed.size());
    }

    private static Map<String, Integer> count(Collection<? extends Stamped> records, String only) {
        Map<String, Integer> counts = new TreeMap<>();
        records.forEach(record -> counts.merge(sourceOf(record, only), 1, Integer::sum));
        return counts;
    }

    private static String sourceOf(Stamped record, String only) {
        return Objects.requireNonNullElse(record.source(), only);
    }

    private static final class Facts {

        private record Key(String model, String field) {}

        private final Map<String, Integer> bySource = new HashMap<>();
        private final Map<Key, String> first = new HashMap<>();
        private final Set<Key> confirmed = new HashSet<>();
        private final String only;

        Facts(String only) {
            this.only = only;
        }

        void add(ModelRecord model) {
            for (ModelField field : ModelField.values()) {
                field.textIn(model).ifPresent(text -> add(model.slug(), field.code(), model));
            }
            model.capabilities().keySet().forEach(code -> add(model.slug(), code, model));
        }

        /** A claim about a single route is no fact about a model, but its source said it all the same. */
        void add(ClaimRecord claim) {
            String about = claim.route() == null ? claim.model() : claim.model() + " " + claim.route();
            add(about, claim.field(), claim);
        }

        private void add(String model, String field, Stamped said) {
            String source = sourceOf(said, only);
            bySource.merge(source, 1, Integer::sum);
            Key key = new Key(model, field);
            String other = first.putIfAbsent(key, source);
            if (other != null && !other.equals(source)) {
                confirmed.add(key);
            }
        }
    }
}
