package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.ModelsPage.ModelRow;
import dev.pairwise.wording.Money;
import dev.pairwise.wording.Numbers;
import dev.pairwise.wording.PricingWording;
import dev.pairwise.wording.SiteWording;
import java.util.List;
import java.util.Optional;

/** Assembles the list of models. */
public final class ModelsPages {

    private static final String UNKNOWN = "not sourced yet";

    private ModelsPages() {}

    /** The models that a search found, in the order given; an empty query is the whole list. */
    public static ModelsPage of(String query, List<Model> found, int all) {
        return new ModelsPage(
                meta(query, all),
                query,
                SiteWording.found(found.size(), query),
                found.stream().map(ModelsPages::row).toList(),
                Optional.empty());
    }

    private static Meta meta(String query, int all) {
        return new Meta(
                "Language models: prices, context, providers | Pairwise",
                SiteWording.modelsDescription(all),
                Links.models(),
                query.isBlank(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Link("Home", Links.home()), new Link("Models", Links.models())));
    }

    private static ModelRow row(Model model) {
        CheapestRoute cheapest = CheapestRoute.of(model, Workload.DEFAULT);
        return new ModelRow(
                Names.link(model),
                model.maker().name(),
                model.specs().released().known().map(Object::toString).orElse(UNKNOWN),
                model.specs().context().known().map(Numbers::tokens).orElse(UNKNOWN),
                price(cheapest, Rate.INPUT),
                price(cheapest, Rate.OUTPUT),
                model.specs()
                        .openness()
                        .known()
                        .map(openness -> switch (openness) {
                            case OPEN_WEIGHTS -> "open";
                            case PROPRIETARY -> "closed";
                        })
                        .orElse(UNKNOWN),
                PricingWording.routes(ListedRoutes.all(model, cheapest, Workload.DEFAULT)));
    }

    private static String price(CheapestRoute cheapest, Rate rate) {
        return switch (cheapest) {
            case CheapestRoute.Found found ->
                found.route().rates().of(rate).map(Money::exact).orElse("not stated");
            case CheapestRoute.None none -> "no price";
        };
    }
}
