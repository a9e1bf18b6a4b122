package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for recorded changes. A new value may mend a wrong record, so that no sentence here says that anybody raised or cut a price. */
public final class ChangeWording {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("capabilities", "Capabilities of the route"),
            Map.entry("deprecated", "Marked as deprecated"),
            Map.entry("ended", "End of the route"),
            Map.entry("family", "Family"),
            Map.entry("kind", "Kind"),
            Map.entry("licence.osiApproved", "OSI approval"),
            Map.entry("licence.spdx", "SPDX id of the licence"),
            Map.entry("line", "Family line"),
            Map.entry("name", "Name"),
            Map.entry("rolling", "What the alias points to"),
            Map.entry("state", "How the route is sold"),
            Map.entry("tiers", "Long-context prices"));

    private ChangeWording() {}

    public static String title(int page) {
        return page == 1
                ? "Price changes and new models, by day | Pairwise"
                : "Price changes and new models, page %s | Pairwise".formatted(Numbers.exact(page));
    }

    public static String description(int page, int pages) {
        String whole =
                "Every recorded change of a price, model or route: what it was, what it is, the day and the source";
        return pages == 1
                ? whole + "."
                : "%s. Page %s of %s.".formatted(whole, Numbers.exact(page), Numbers.exact(pages));
    }

    public static List<String> introduction(int changes) {
        return changes == 0
                ? List.of("No change is recorded yet. What first fills the catalogue is no change.")
                : List.of(
                        "%s, newest first. Prices are US dollars per million tokens."
                                .formatted(English.count(changes, "recorded change", "recorded changes")),
                        "A change here is a change of the record: most are moves of a price, some mend what was recorded wrongly. Each names the source that says so.");
    }

    /** Above the changes of one day. */
    public static String day(LocalDate day, boolean announced) {
        return announced ? "%s, announced".formatted(day) : day.toString();
    }

    /** What changed: {@code Input price}, {@code Route added}, {@code Context window}. */
    public static String what(ChangeEvent event) {
        return switch (event.kind()) {
            case MODEL_ADDED -> "Model added";
            case ROUTE_ADDED -> "Route added";
            case ROUTE_ENDED -> "Route ended";
            case PRICE_CHANGED, FACT_CHANGED ->
                event.field().map(ChangeWording::field).orElse("Fact");
        };
    }

    public static String oldValue(ChangeEvent event) {
        return switch (event.kind()) {
            case MODEL_ADDED, ROUTE_ADDED -> "not recorded";
            case ROUTE_ENDED -> "listed";
            case PRICE_CHANGED -> price(event.oldValue());
            case FACT_CHANGED -> fact(event, event.oldValue());
        };
    }

    public static String newValue(ChangeEvent event) {
        return switch (event.kind()) {
            case MODEL_ADDED, ROUTE_ADDED -> "recorded";
            case ROUTE_ENDED -> "ended";
            case PRICE_CHANGED -> price(event.newValue());
            case FACT_CHANGED -> fact(event, event.newValue());
        };
    }

    /** Above the changes of one model's prices; {@code shown} of them are listed. */
    public static String ofModel(String model, int shown, int all) {
        String counted = English.count(all, "recorded price change", "recorded price changes");
        return shown == all
                ? "%s of %s, newest first.".formatted(counted, model)
                : "The newest %s of %s of %s.".formatted(Numbers.exact(shown), counted, model);
    }

    /** Above links to other pages of the list. */
    public static String position(int page, int pages) {
        return "Page %s of %s".formatted(Numbers.exact(page), Numbers.exact(pages));
    }

    private static String field(String code) {
        Optional<String> rate = Coded.parse(Rate.class, code).map(ChangeWording::rate);
        return rate.or(() -> Coded.parse(Capability.class, code).map(Labels::of))
                .or(() -> Coded.parse(Field.class, code).map(Labels::of))
                .or(() -> Optional.ofNullable(FIELDS.get(code)))
                .orElseGet(() -> English.sentenceCase(code));
    }

    private static String rate(Rate rate) {
        return switch (rate) {
            case INPUT -> "Input price";
            case OUTPUT -> "Output price";
            case CACHE_READ -> "Cache read price";
            case CACHE_WRITE -> "Cache write price";
            case CACHE_WRITE_HOUR -> "Cache write price, one hour";
            case BATCH_INPUT -> "Batch input price";
            case BATCH_OUTPUT -> "Batch output price";
            case PRIORITY_INPUT -> "Priority input price";
            case PRIORITY_OUTPUT -> "Priority output price";
            case AUDIO_INPUT -> "Audio input price";
            case AUDIO_OUTPUT -> "Audio output price";
        };
    }

    private static String price(Optional<String> amount) {
        return amount.map(Usd::of).map(Money::exact).orElse("no price recorded");
    }

    private static String fact(ChangeEvent event, Optional<String> value) {
        boolean isTokens = event.field().filter(code -> code.endsWith("Tokens")).isPresent();
        return value.map(text ->
                        isTokens ? tokens(text) : text.replace(",", ", ").replace("=", ": "))
                .orElse("not recorded");
    }

    /** To the last token: a limit that moved from 128,000 to 131,072 would else read as hardly moved. */
    private static String tokens(String count) {
        return count.chars().allMatch(Character::isDigit)
                ? Numbers.decimal(new BigDecimal(count)) + " tokens"
                : count.toLowerCase(Locale.ROOT);
    }
}
