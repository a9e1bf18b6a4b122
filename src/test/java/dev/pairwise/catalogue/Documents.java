package dev.pairwise.catalogue;

import dev.pairwise.document.CatalogueDocument;
import java.nio.file.Path;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents for tests, written as loose JSON. */
final class Documents {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Sources of every rank, two makers, and a provider of every sort that matters. */
    private static final String AROUND = """
            {format: 'pairwise-catalogue/1',
             sources: [
               {slug: 'acme-docs', name: 'Acme', licence: 'facts', url: 'https://acme.example', retrieved: '2026-06-01'},
               {slug: 'pairwise', name: 'Pairwise', licence: 'MIT', url: null, retrieved: '2026-06-01'},
               {slug: 'models-dev-metadata', name: 'models.dev', licence: 'MIT', url: null, retrieved: '2026-06-01'},
               {slug: 'models-dev', name: 'models.dev', licence: 'MIT', url: null, retrieved: '2026-06-01'},
               {slug: 'helm', name: 'HELM', licence: 'Apache-2.0', url: null, retrieved: '2026-06-01'},
               {slug: 'litellm', name: 'litellm', licence: 'MIT', url: null, retrieved: '2026-06-01'},
               {slug: 'host', name: 'Host', licence: 'facts', url: null, retrieved: '2026-06-01'}],
             makers: [
               {slug: 'acme', name: 'Acme', url: 'https://www.acme.example/models', source: 'pairwise'},
               {slug: 'other', name: 'Other', source: 'pairwise'}],
             providers: [
               {slug: 'acme', name: 'Acme', url: 'https://api.acme.example', tier: 'first-party', firstPartyOf: 'acme', source: 'pairwise'},
               {slug: 'host', name: 'Host', url: 'https://host.example', tier: 'host', source: 'pairwise'},
               {slug: 'a-gateway', name: 'Z Gateway', tier: 'gateway', source: 'pairwise'},
               {slug: 'points', name: 'Points', tier: 'plan', source: 'pairwise'}],
             benchmarks: [
               {slug: 'quiz', name: 'Quiz', unit: 'percent', higherIsBetter: true, source: 'helm'}]
            """;

    private Documents() {}

    /** A document of these lists with sources, makers, providers and a benchmark around them. */
    static CatalogueDocument with(String lists) {
        return MAPPER.readValue(AROUND + ", " + lists + "}", CatalogueDocument.class);
    }

    static Catalogue catalogue(String lists) {
        return CatalogueAssembly.of(with(lists), "1");
    }

    /** The model "small" of the maker "acme" with these facts on its record, which models.dev wrote; then more lists. */
    static Model small(String facts, String... lists) {
        String record = "models: [{slug: 'small', name: 'Small', maker: 'acme', source: 'models-dev'%s}]"
                .formatted(facts.isEmpty() ? "" : ", " + facts);
        return catalogue(lists.length == 0 ? record : record + ", " + String.join(", ", lists))
                .model(new Slug("small"))
                .orElseThrow();
    }

    /** A claim about the model "small", checked on 2026-06-01 unless {@code more} says otherwise. */
    static String claim(String source, String field, String value, String... more) {
        String extra = more.length == 0 ? "" : ", " + String.join(", ", more);
        return "{model: 'small', source: '%s', field: '%s', value: '%s'%s}".formatted(source, field, value, extra);
    }

    static String claims(String... claims) {
        return "claims: [" + String.join(", ", claims) + "]";
    }

    static CatalogueDocument read(Path file) {
        return MAPPER.readValue(file, CatalogueDocument.class);
    }
}
