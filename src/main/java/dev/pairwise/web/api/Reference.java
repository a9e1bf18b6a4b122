package dev.pairwise.web.api;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Slug;
import io.swagger.v3.oas.annotations.media.Schema;

/** Another resource. */
@Schema(description = "Another resource: its slug, which does not change, its name and its address.")
record Reference(
        @Schema(example = "gpt-4o") Slug slug,
        @Schema(example = "GPT-4o") String name,
        @Schema(description = "Where it is.") String href) {

    static Reference to(Model model, Addresses addresses) {
        return new Reference(model.slug(), model.name(), addresses.model(model));
    }

    static Reference to(Maker maker, Addresses addresses) {
        return new Reference(maker.slug(), maker.name(), addresses.maker(maker));
    }

    static Reference to(Provider provider, Addresses addresses) {
        return new Reference(provider.slug(), provider.name(), addresses.provider(provider));
    }

    static Reference to(Benchmark benchmark, Addresses addresses) {
        return new Reference(benchmark.slug(), benchmark.name(), addresses.benchmark(benchmark));
    }
}
