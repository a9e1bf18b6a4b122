package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.document.TierRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that can be true: prices in range, dates in order, claims in the form of their field. */
final class ValueCheck {

    /** US dollars per million tokens. The highest real price is $600; more than this is a slip of units. */
    static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(1000);

    private static final String PRICE = "a price between 0 and %s dollars per million tokens".formatted(HIGHEST_PRICE);

    private final Findings findings;

    ValueCheck(Findings findings) {
        this.findings = findings;
    }

    void run(CatalogueDocument document) {
        document.models().forEach(this::check);
        document.routes().forEach(this::check);
        document.prices().forEach(this::check);
        document.scores().forEach(this::check);
        document.claims().forEach(this::check);
    }

    private void check(ModelRecord model) {
        checkTokens(model, "contextTokens", model.contextTokens());
        checkTokens(model, "maxOutputTokens", model.maxOutputTokens());
        checkPartialDate(model, "released", model.released());
        checkPartialDate(model, "knowledgeCutoff", model.knowledgeCutoff());
        LocalDate retires = model.retires();
        if (retires != null && PartialDates.earliest(model.released()).isAfter(retires)) {
            findings.reject(model, "retires", retires, "a day after its release in " + model.released());
        }
    }

    private void check(RouteRecord route) {
        checkTokens(route, "contextTokens", route.contextTokens());
        checkTokens(route, "maxOutputTokens", route.maxOutputTokens());
        Rates.of(route).forEach((key, price) -> checkPrice(route, key, price));
        for (int index = 0; index < route.tiers().size(); index++) {
            checkTier(route, "tiers[%d].".formatted(index), route.tiers().get(index));
        }
        if (route.tiers().stream().map(TierRecord::fromTokens).distinct().count()
                < route.tiers().size()) {
            findings.reject(route, "tiers", "two tiers from one number of tokens", "tiers that begin apart");
        }
        if (route.state().equals("priced") && !isPositive(route.input()) && !isPositive(route.output())) {
            findings.reject(route, "state", route.state(), "an input or output price above 0 beside this state");
        }
        checkOrder(route, "ended", route.from(), route.ended());
    }

    private void checkTier(RouteRecord route, String prefix, TierRecord tier) {
        checkPrice(route, prefix + "input", tier.input());
        checkPrice(route, prefix + "output", tier.output());
        checkPrice(route, prefix + "cacheRead", tier.cacheRead());
    }

    private void check(PriceRecord price) {
        Map<String, @Nullable BigDecimal> rates = new LinkedHashMap<>();
        rates.put("input", price.input());
        rates.put("output", price.output());
        rates.put("cacheRead", price.cacheRead());
        rates.forEach((key, rate) -> checkPrice(price, key, rate));
        checkOrder(price, "to", price.from(), price.to());
        if (price.hours() != null && !"peak".equals(price.mode())) {
            findings.reject(price, "hours", price.hours(), "hours of a peak price only");
        }
    }

    private void check(ScoreRecord score) {
        checkPartialDate(score, "measured", score.measured());
    }

    private void check(ClaimRecord claim) {
        ClaimForms.expected(claim)
                .ifPresent(expected -> findings.reject(
                        claim, expected.isOfField() ? "field" : "value", expected.found(claim), expected.text()));
    }

    private void checkPrice(Object record, String key, @Nullable BigDecimal price) {
        if (price != null && (price.signum() < 0 || price.compareTo(HIGHEST_PRICE) > 0)) {
            findings.reject(record, key, price.toPlainString(), PRICE);
        }
    }

    private void checkTokens(Object record, String key, @Nullable Long tokens) {
        if (tokens != null && tokens <= 0) {
            findings.reject(record, key, tokens, "a number of tokens above 0");
        }
    }

    private void checkOrder(Object record, String key, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            findings.reject(record, key, to, "a day not before " + from);
        }
    }

    private void checkPartialDate(Object record, String key, @Nullable String text) {
        if (text != null && !PartialDates.isReal(text)) {
            findings.reject(record, key, text, "a date that the calendar has");
        }
    }

    private static boolean isPositive(@Nullable BigDecimal price) {
        return price != null && price.signum() > 0;
    }
}
