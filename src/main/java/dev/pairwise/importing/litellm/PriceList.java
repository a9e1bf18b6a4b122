package dev.pairwise.importing.litellm;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelField;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.Warning;
import dev.pairwise.importing.recognition.ForeignProviders;
import dev.pairwise.importing.recognition.Opinions;
import dev.pairwise.importing.recognition.OwnRoutes;
import dev.pairwise.importing.recognition.PriceReader;
import dev.pairwise.importing.recognition.RouteOpinion;
import dev.pairwise.importing.recognition.StoredRoute;
import dev.pairwise.importing.recognition.StoredRoutes;
import dev.pairwise.importing.recognition.UnknownNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts the entries of one list to the routes of the catalogue. */
final class PriceList {

    private static final ForeignProviders PROVIDERS = ForeignProviders.beside(LiteLlm.class);

    private final Opinions opinions;
    private final StoredRoutes routes;
    private final OwnRoutes own;
    private final PriceReader reader;
    private final UnknownNames unknown = new UnknownNames();
    private final List<Warning> warnings = new ArrayList<>();

    PriceList(String file, SourceRecord source, CatalogueDocument stored) {
        this.opinions = new Opinions(source);
        this.routes = StoredRoutes.of(stored);
        this.own = OwnRoutes.of(stored);
        this.reader = new PriceReader(file);
    }

    /** Ids that are the very ones come first, so that another spelling of a route never speaks for it. */
    Translation translation(JsonNode list) {
        List<ListedPrice> entries = list.properties().stream()
                .map(entry -> new ListedPrice(entry.getKey(), entry.getValue()))
                .filter(ListedPrice::answersInText)
                .toList();
        List<ListedPrice> spelled = new ArrayList<>();
        for (ListedPrice entry : entries) {
            named(entry).ifPresentOrElse(route -> hear(entry, route), () -> spelled.add(entry));
        }
        for (ListedPrice entry : spelled) {
            resembling(entry).ifPresentOrElse(route -> hear(entry, route), () -> leaveOut(entry));
        }
        return new Translation(opinions.document(), reader.rejections(), warnings, unknown.unmapped());
    }

    private Optional<StoredRoute> named(ListedPrice entry) {
        return PROVIDERS.named(entry.provider()).flatMap(provider -> {
            ListedPrice.Id id = ListedPrice.Id.of(provider.idIn(entry.name()), provider.region());
            return routes.byId(provider.provider(), id.text(), id.region());
        });
    }

    private Optional<StoredRoute> resembling(ListedPrice entry) {
        return PROVIDERS.named(entry.provider()).flatMap(provider -> {
            ListedPrice.Id id = ListedPrice.Id.of(provider.idIn(entry.name()), provider.region());
            return routes.bySpelling(provider.provider(), id.text(), id.region());
        });
    }

    private void leaveOut(ListedPrice entry) {
        boolean knownProvider = PROVIDERS.named(entry.provider()).isPresent();
        unknown.add(knownProvider ? entry.name() : "provider " + entry.provider());
    }

    private void hear(ListedPrice entry, StoredRoute route) {
        int faults = reader.rejections().size();
        RouteOpinion opinion = new RouteOpinion(route);
        new ListedRates(entry, reader).addTo(opinion);
        Long context = context(entry, route);
        opinion.takes(context).gives(entry.tokens("max_output_tokens"), entry.tokens("max_input_tokens"));
        ListedCapabilities.of(entry).forEach(opinion::can);
        if (reader.rejections().size() == faults) {
            opinions.add(opinion, entry.address());
            if (own.isPlainOwn(route)) {
                claim(entry, route);
            }
        }
    }

    /** An input limit that only with the output limit reaches what others call the context is not the context. */
    private @Nullable Long context(ListedPrice entry, StoredRoute route) {
        Long input = entry.tokens("max_input_tokens");
        Long output = entry.tokens("max_output_tokens");
        if (input == null) {
            return null;
        }
        long together = input + (output == null ? 0 : output);
        boolean partOfAnother =
                route.contextsBeside(opinions.source()).anyMatch(context -> input < context && context <= together);
        return partOfAnother ? null : input;
    }

    /** What the entry of the maker's own route says of the model itself. */
    private void claim(ListedPrice entry, StoredRoute route) {
        if (entry.says("supports_computer_use")) {
            claim(entry, route, Capability.COMPUTER_USE.code(), "yes");
        }
        if (entry.says("supports_response_schema")) {
            claim(entry, route, Capability.STRUCTURED_OUTPUTS.code(), "yes");
        }
        entry.retires().ifPresent(day -> claimRetirement(entry, route, day));
    }

    /** A day that passed while the route went on is a plan that was given up. */
    private void claimRetirement(ListedPrice entry, StoredRoute route, LocalDate day) {
        if (route.isListedSince(day, opinions.source())) {
            warnings.add(new Warning(
                    route.model(), "retires on %s says %s, but it was listed after that".formatted(day, entry.name())));
        } else {
            claim(entry, route, ModelField.RETIRES.code(), day.toString());
        }
    }

    private void claim(ListedPrice entry, StoredRoute route, String field, String value) {
        opinions.claim(route.model(), field, value, entry.address());
    }
}
