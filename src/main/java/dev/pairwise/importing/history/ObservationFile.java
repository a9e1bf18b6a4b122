package dev.pairwise.importing.history;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.litellm.LiteLlm;
import dev.pairwise.importing.recognition.Amounts;
import dev.pairwise.importing.recognition.Dates;
import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.recognition.ForeignProviders;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of observations: of models.dev, whose providers and ids are ours, or of litellm, which has its own. */
record ObservationFile(Kind kind, List<Observation> observations, List<Rejection> rejections) {

    /** Whose prices were observed, and the columns in which that list names a route. */
    enum Kind {
        MODELS_DEV("price-history", "models.dev, prices as recorded week by week", "provider", "route", ""),
        LITELLM(
                "price-history-litellm",
                "LiteLLM, prices as recorded week by week",
                "litellm_provider",
                "litellm_key",
                "_per_mtok");

        private final String slug;
        private final String title;
        private final String provider;
        private final String route;
        private final String suffix;

        Kind(String slug, String title, String provider, String route, String suffix) {
            this.slug = slug;
            this.title = title;
            this.provider = provider;
            this.route = route;
            this.suffix = suffix;
        }

        String slug() {
            return slug;
        }

        String title() {
            return title;
        }

        private List<String> columns() {
            return List.of(
                    "observed", "event", provider, route, "input" + suffix, "output" + suffix, "cache_read" + suffix);
        }

        static Optional<Kind> of(NamedCsvRecord row) {
            return List.of(values()).stream()
                    .filter(kind -> row.getHeader().containsAll(kind.columns()))
                    .findFirst();
        }
    }

    private static final ForeignProviders LITELLM_PROVIDERS = ForeignProviders.beside(LiteLlm.class);

    static ObservationFile read(ForeignFile file) {
        List<NamedCsvRecord> rows = file.rows();
        Kind kind = rows.stream()
                .findFirst()
                .flatMap(Kind::of)
                .orElseThrow(() -> new UnreadableInput("%s: no table of observed prices".formatted(file.name())));
        List<Observation> observations = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            observation(kind, row)
                    .ifPresentOrElse(
                            observations::add,
                            () -> rejections.add(new Rejection(
                                    file.name(),
                                    "line " + row.getStartingLineNumber(),
                                    String.join(",", row.getFields()),
                                    "a day, an event and prices")));
        }
        return new ObservationFile(kind, observations, rejections);
    }

    private static Optional<Observation> observation(Kind kind, NamedCsvRecord row) {
        try {
            Named named = named(kind, row);
            return Dates.day(text(row, "observed"))
                    .map(day -> new Observation(
                            day,
                            named.provider(),
                            named.route(),
                            Observation.Event.valueOf(text(row, "event").toUpperCase(Locale.ROOT)),
                            price(text(row, "input" + kind.suffix)),
                            price(text(row, "output" + kind.suffix)),
                            price(text(row, "cache_read" + kind.suffix))));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** A route in our words: LiteLLM has names of its own for providers, and puts them before ids. */
    private static Named named(Kind kind, NamedCsvRecord row) {
        String provider = text(row, kind.provider);
        String route = text(row, kind.route);
        Named same = new Named(provider, route);
        return kind == Kind.LITELLM
                ? LITELLM_PROVIDERS
                        .named(provider)
                        .filter(entry -> entry.region() == null)
                        .map(entry -> new Named(entry.provider(), entry.idIn(route)))
                        .orElse(same)
                : same;
    }

    private record Named(String provider, String route) {}

    private static String text(NamedCsvRecord row, String column) {
        return row.findField(column).orElseThrow(() -> new IllegalArgumentException("a row that ends too early"));
    }

    private static @Nullable BigDecimal price(String text) {
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal price = Amounts.read(text).orElseThrow(() -> new IllegalArgumentException("no price: " + text));
        return price.signum() == 0 ? null : Amounts.rounded(price);
    }
}
