package dev.pairwise.page;

import java.util.List;

/** Every shown provider that offers something, by what sort of seller it is. */
public record ProvidersPage(Meta meta, List<String> introduction, List<Tier> tiers) implements HtmlPage {

    public ProvidersPage {
        introduction = List.copyOf(introduction);
        tiers = List.copyOf(tiers);
    }

    public record Tier(String name, List<ProviderRow> rows) {

        public Tier {
            rows = List.copyOf(rows);
        }
    }

    /** {@code priced} are the routes with a price; {@code newest} is the day of the newest check of one of its routes. */
    public record ProviderRow(Link provider, String models, String routes, String priced, String newest) {}
}
