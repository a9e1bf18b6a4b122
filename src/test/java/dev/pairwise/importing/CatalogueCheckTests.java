package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.document.CatalogueDocument;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One record that cannot be true, or is odd, beside a catalogue without a fault. */
class CatalogueCheckTests {

    private static final CatalogueDocument SOUND = Samples.small().document();

    @Test
    void findsNeitherFaultsNorOddityInASoundCatalogue() {
        CatalogueCheck check = CatalogueCheck.of(SOUND);

        assertThat(check.isSound()).isTrue();
        assertThat(check.lines()).noneMatch(line -> line.startsWith("fault") || line.startsWith("odd"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "routes": [{"model": "nobody", "provider": "gate", "modelId": "x", "state": "free"}]                                | route nobody at gate/x.model: found "nobody", expected the slug of a known model
                    "routes": [{"model": "birch-7b", "provider": "nobody", "modelId": "x", "state": "free"}]                            | route birch-7b at nobody/x.provider: found "nobody"
                    "scores": [{"benchmark": "nobody", "model": "birch-7b", "value": 1}]                                                | score of birch-7b on nobody.benchmark: found "nobody"
                    "scores": [{"benchmark": "sums", "model": "nobody", "value": 1}]                                                    | score of nobody on sums.model: found "nobody"
                    "claims": [{"model": "nobody", "field": "family", "value": "x"}]                                                    | claim on family of nobody.model: found "nobody"
                    "claims": [{"model": "birch-7b", "route": "gate/x", "field": "input", "value": "1"}]                                | claim on input of birch-7b.route: found "gate/x"
                    "prices": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "from": "2026-05-01", "input": 1}]             | price of birch-7b at gate/x: found no route
                    "models": [{"slug": "new", "name": "New", "maker": "nobody"}]                                                       | model new.maker: found "nobody"
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "successor": "nobody"}]                                  | model new.successor: found "nobody"
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "released": "2026-09-02"}]                               | model new.released: found "2026-09-02", expected a day that is not after 2026-09-01
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "released": "2026-05", "retires": "2026-04-30"}]         | model new.retires: found "2026-04-30"
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "contextTokens": 0}]                                     | model new.contextTokens: found "0"
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "maxOutputTokens": -1}]                                  | model new.maxOutputTokens: found "-1"
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "checked": "2026-08-01", "changed": "2026-08-02"}]       | model new.changed: found "2026-08-02"
                    "models": [{"slug": "acme.large-2", "name": "New", "maker": "acme"}]                                                | model acme.large-2.slug: found "acme.large-2", expected another normalised key than acme-large-2 has
                    "claims": [{"model": "birch-7b", "field": "released", "value": "2027"}]                                             | claim on released of birch-7b.value: found "2027"
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "state": "priced", "input": 1000.01}]          | route birch-7b at gate/x.input: found "1000.01"
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "state": "priced", "input": -1, "output": 1}]  | route birch-7b at gate/x.input: found "-1"
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "state": "free", "contextTokens": 0}]          | route birch-7b at gate/x.contextTokens: found "0"
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "birch/birch-7b", "state": "free"}]                 | route birch-7b at gate/birch/birch-7b: found route birch-7b at gate/birch/birch-7b again
                    "prices": [{"model": "acme-large-2", "provider": "acme-api", "modelId": "large-2", "from": "2026-06-05", "to": "2026-06-07", "input": 1}] | price of acme-large-2 at acme-api/large-2.from: found "2026-06-05", expected a day on which the price before has ended
                    "scores": [{"benchmark": "sums", "model": "birch-7b", "setting": "x", "value": 100.1}]                              | score of birch-7b on sums.value: found "100.1", expected a % between 0 and 100
                    "scores": [{"benchmark": "sums", "model": "birch-7b", "setting": "x", "value": -1}]                                 | score of birch-7b on sums.value: found "-1"
                    "scores": [{"benchmark": "sums", "model": "birch-7b", "setting": "x", "value": 1, "standardError": -1}]             | score of birch-7b on sums.standardError: found "-1"
                    """)
    void namesWhatCannotBeTrue(String lists, String fault) {
        CatalogueCheck check = CatalogueCheck.of(and(lists));

        assertThat(check.isSound()).isFalse();
        assertThat(check.lines())
                .filteredOn(line -> line.startsWith("fault"))
                .singleElement()
                .asString()
                .contains("stored " + fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "makers": [{"slug": "idle", "name": "Idle"}]                                                                             | idle: a maker without a model
                    "providers": [{"slug": "idle", "name": "Idle", "tier": "host"}]                                                          | idle: a provider without a route
                    "benchmarks": [{"slug": "idle", "name": "Idle", "unit": "%", "higherIsBetter": true}]                                    | idle: a benchmark without a score
                    "sources": [{"slug": "idle", "name": "Idle", "licence": "MIT", "retrieved": "2026-08-01"}]                               | idle: a source without a fact
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "contextTokens": 10, "maxOutputTokens": 11}]                  | model new: its longest answer of 11 tokens
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "state": "free", "contextTokens": 10, "maxOutputTokens": 11}] | route birch-7b at gate/x: its longest answer of 11
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "state": "priced", "input": 2, "output": 1}]        | birch-7b: gate/x sells output below input
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "released": "2026-01", "knowledgeCutoff": "2026-02"}]         | new: its knowledge reaches to 2026-02
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "status": "active", "retires": "2026-08-31"}]                 | new: it is active, and its retirement
                    "models": [{"slug": "new", "name": "Birch 7B", "maker": "birch"}]                                                        | new: it has the name of birch-7b
                    "models": [{"slug": "acme-tiny", "name": "New", "maker": "acme"}]                                                        | acme-tiny: it is withdrawn
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "state": "priced", "input": 1, "output": 2, "checked": "2026-07-17"}] | sample: 1 of its 4 prices were last checked more than 45 days before 2026-09-01
                    "claims": [{"model": "birch-7b", "field": "family", "value": "x", "checked": "2026-03-04"}]                              | sample: 1 of its 5 facts were last checked more than 180 days
                    """)
    void namesWhatIsOddWithoutCallingItAFault(String lists, String oddity) {
        CatalogueCheck check = CatalogueCheck.of(and(lists));

        assertThat(check.isSound()).isTrue();
        assertThat(check.lines())
                .filteredOn(line -> line.startsWith("odd"))
                .singleElement()
                .asString()
                .contains(oddity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "released": "2026-09"}]
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "contextTokens": 10, "maxOutputTokens": 10}]
                    "models": [{"slug": "new", "name": "New", "maker": "acme", "released": "2026-01", "knowledgeCutoff": "2026-01"}]
                    "models": [{"slug": "birch.7b", "name": "New", "maker": "acme"}]
                    "prices": [{"model": "acme-large-2", "provider": "acme-api", "modelId": "large-2", "mode": "peak", "from": "2026-05-31", "input": 1}]
                    "prices": [{"model": "acme-large-2", "provider": "acme-api", "modelId": "large-2", "from": "2026-02-01", "to": "2026-03-01", "input": 1}]
                    "scores": [{"benchmark": "sums", "model": "birch-7b", "setting": "x", "value": 100}]
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "state": "priced", "input": 1, "output": 2, "checked": "2026-07-18"}]
                    "routes": [{"model": "birch-7b", "provider": "gate", "modelId": "x", "state": "priced", "input": 1, "output": 2, "ended": "2026-07-01", "checked": "2026-07-01"}]
                    """)
    void saysNothingOfWhatIsJustPossible(String lists) {
        assertThat(CatalogueCheck.of(and(lists)).lines())
                .noneMatch(line -> line.startsWith("fault") || line.startsWith("odd"));
    }

    @Test
    void namesAddressesThatAnsweredBeforeAndDoNotAnyMore() {
        CatalogueDocument before = and("""
                "models": [{"slug": "gone", "name": "Gone", "maker": "acme", "aliases": ["gone-alias"]},
                           {"slug": "acme-tiny", "name": "Tiny", "maker": "acme"},
                           {"slug": "acme-large-two", "name": "Two", "maker": "acme"}]""");

        CatalogueCheck check = CatalogueCheck.of(SOUND, before);

        assertThat(check.lines())
                .contains(
                        "fault     stored model gone.slug: found \"gone\", expected a model, an alias or a withdrawn slug, as it was one",
                        "odd       gone-alias: it was an alias and is none any more")
                .anyMatch(line -> line.equals("checked   1 faults, 1 oddities"));
    }

    @Test
    void asksNothingOfACatalogueThatNeverHeldTheEarlierModels() {
        CatalogueDocument another =
                document("\"models\": [{\"slug\": \"other\", \"name\": \"Other\", \"maker\": \"acme\"}]");

        assertThat(CatalogueCheck.of(SOUND, another).isSound()).isTrue();
    }

    @Test
    void countsCoverageFieldByField() {
        assertThat(CatalogueCheck.of(SOUND).lines())
                .contains(
                        "coverage  contextTokens: 2 of 2 models",
                        "coverage  maxOutputTokens: 1 of 2 models",
                        "coverage  commercialUse: 1 of 2 models",
                        "coverage  a price: 2 of 2 models",
                        "coverage  a score: 2 of 2 models");
    }

    private static CatalogueDocument and(String lists) {
        CatalogueDocument more = document(lists);
        return new CatalogueDocument(
                CatalogueDocument.FORMAT,
                null,
                both(more, CatalogueDocument::sources),
                both(more, CatalogueDocument::makers),
                both(more, CatalogueDocument::providers),
                both(more, CatalogueDocument::models),
                both(more, CatalogueDocument::routes),
                both(more, CatalogueDocument::prices),
                both(more, CatalogueDocument::benchmarks),
                both(more, CatalogueDocument::scores),
                both(more, CatalogueDocument::claims),
                both(more, CatalogueDocument::withdrawn));
    }

    /** What no import would let in has to be put together past its checks. */
    private static CatalogueDocument document(String lists) {
        JsonNode tree = StrictJson.MAPPER.readTree("{\"format\": \"pairwise-catalogue/1\", " + lists + "}");
        for (JsonNode list : tree) {
            list.forEach(record -> {
                if (record instanceof ObjectNode object && !object.has("licence")) {
                    object.put("source", "sample");
                    object.put("checked", object.path("checked").asString("2026-09-01"));
                }
            });
        }
        return StrictJson.MAPPER.treeToValue(tree, CatalogueDocument.class);
    }

    private static <R> List<R> both(CatalogueDocument more, Function<CatalogueDocument, List<R>> list) {
        return Stream.concat(list.apply(SOUND).stream(), list.apply(more).stream())
                .toList();
    }
}
