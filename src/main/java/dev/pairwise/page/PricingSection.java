package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** Cheapest prices and how far apart they are, the routes of both models, and the recorded prices over time. */
public record PricingSection(
        PairTable cheapest, List<String> gaps, RouteTable left, RouteTable right, History history) {

    public PricingSection {
        gaps = List.copyOf(gaps);
    }

    /**
     * The routes of one model. {@code asides} are what to know to read them; {@code more} leads to all of them when some are left out;
     * {@code none} is said when there is none.
     */
    public record RouteTable(
            String caption,
            List<RouteRow> rows,
            CacheColumns cache,
            List<String> asides,
            Optional<Link> more,
            Optional<String> none) {

        public RouteTable {
            rows = List.copyOf(rows);
            asides = List.copyOf(asides);
        }

        /** Neither routes nor a sentence that there are none. */
        public boolean isSilent() {
            return rows.isEmpty() && none.isEmpty();
        }
    }

    /** Whether any route states a price for reading from a cache, and for writing to it. */
    public record CacheColumns(boolean read, boolean write) {}

    /** One route. {@code tags} are short marks ("first party", "cheapest", "free"); {@code remarks} say what is odd about its price. */
    public record RouteRow(
            String provider,
            Optional<String> providerHref,
            String modelId,
            List<String> tags,
            String input,
            String output,
            String cacheRead,
            String cacheWrite,
            Optional<String> tier,
            Cell context,
            Cell maxOutput,
            String checked,
            List<Note> notes,
            List<String> remarks) {

        public RouteRow {
            tags = List.copyOf(tags);
            notes = List.copyOf(notes);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Price history as a step chart with its table; without records only {@code text} says so. {@code subject} heads the
     * first column: whose prices they are.
     */
    public record History(String text, Optional<Drawing> chart, String subject, List<HistoryRow> rows) {

        public History {
            rows = List.copyOf(rows);
        }
    }

    public record HistoryRow(
            String side, String from, String to, String route, String input, String output, List<Note> notes) {

        public HistoryRow {
            notes = List.copyOf(notes);
        }
    }
}
