package dev.pairwise.web.api;

import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.ProviderTier;
import dev.pairwise.catalogue.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company that serves models. */
@Schema(description = "A company that serves models over an interface of its own.")
record ProviderAnswer(
        @Schema(example = "openai") Slug slug,
        @Schema(example = "OpenAI") String name,
        @Nullable String url,
        @Schema(description = "What sort of seller it is.") ProviderTier tier,

        @Schema(description = "The maker whose own provider it is.") @Nullable
        Slug firstPartyOf,

        @Schema(description = "How many routes it offers or offered.")
        int routes,

        @Schema(description = "Where those are.") String routesHref,
        @Schema(description = "Where it is.") String href) {

    static ProviderAnswer of(Provider provider, Directory directory, Addresses addresses) {
        return new ProviderAnswer(
                provider.slug(),
                provider.name(),
                provider.url().orElse(null),
                provider.tier(),
                provider.firstPartyOf().orElse(null),
                directory.routes(provider).size(),
                addresses.resource(Addresses.ROUTES) + "?" + Query.PROVIDER.key() + "=" + provider.slug(),
                addresses.provider(provider));
    }
}
