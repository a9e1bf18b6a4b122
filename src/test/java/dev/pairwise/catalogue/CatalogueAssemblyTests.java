package dev.pairwise.catalogue;

import static dev.pairwise.catalogue.Documents.catalogue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.catalogue.Catalogue.Resolution;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class CatalogueAssemblyTests {

    private static final Path REFERENCE = Path.of("../shared/examples/reference-facts.json");

    @Test
    void datesTheCatalogueByItsNewestCheck() {
        Catalogue catalogue = catalogue("""
                models: [{slug: 'small', name: 'Small', maker: 'acme', source: 'helm', checked: '2026-06-03'}],
                claims: [{model: 'small', field: 'status', value: 'active', source: 'pairwise', checked: '2026-06-09'}]""");

        assertThat(catalogue.date()).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(catalogue.version()).isEqualTo("1");
    }

    @Test
    void datesAFactThatNobodyCheckedByTheDayItsSourceWasRetrieved() {
        Catalogue catalogue = catalogue("models: [" + model("small", "") + "]");

        assertThat(catalogue.date()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void mergesTheRecordsOfOneModel() {
        Catalogue catalogue = catalogue("""
                models: [
                  {slug: 'small', name: 'small (helm)', maker: 'acme', family: 'tiny', contextTokens: 1000, source: 'helm'},
                  {slug: 'small', name: 'Small', maker: 'acme', kind: 'coding-agent', source: 'models-dev'}]""");

        assertThat(catalogue.models()).singleElement().satisfies(model -> {
            assertThat(model.name()).isEqualTo("Small");
            assertThat(model.family()).contains("tiny");
            assertThat(model.kind()).isEqualTo(Kind.CODING_AGENT);
            assertThat(model.specs().context().is(new TokenCount(1000))).isTrue();
        });
    }

    @Test
    void takesAModelThatWritesForAChatModel() {
        Catalogue catalogue = catalogue("models: [" + model("a", "outputs: ['image']") + ", "
                + model("b", "outputs: ['text', 'image']") + ", " + model("c", "") + "]");

        assertThat(catalogue.models()).extracting(Model::kind).containsExactly(Kind.OTHER, Kind.CHAT, Kind.CHAT);
    }

    @Test
    void keepsAliasesThatMeanOneModelAndNoOther() {
        Catalogue catalogue = catalogue("models: ["
                + model("large", "aliases: ['shared', 'small']") + ", "
                + model("small", "aliases: ['shared', 'Acme/Small-Old', 'not a slug']") + "]");

        assertThat(catalogue.model(new Slug("small")).orElseThrow().aliases()).containsExactly(new Slug("small-old"));
        assertThat(catalogue.model(new Slug("large")).orElseThrow().aliases()).isEmpty();
        assertThat(catalogue.resolve("small")).isInstanceOf(Resolution.Found.class);
        assertThat(catalogue.resolve("shared")).isEqualTo(new Resolution.Unknown());
    }

    @Test
    void findsARollingAliasAndGivesItNoScores() {
        Catalogue catalogue =
                catalogue("models: [" + model("small", "") + ", " + model("small-latest", "rolling: 'small'")
                        + "], scores: [" + score("small") + ", " + score("small-latest") + "]");

        Model rolling = catalogue.model(new Slug("small-latest")).orElseThrow();
        assertThat(rolling.rolling()).contains("small");
        assertThat(rolling.scores()).isEmpty();
        assertThat(catalogue.resolve("small-latest")).isEqualTo(new Resolution.Found(rolling));
        assertThat(catalogue.model(new Slug("small")).orElseThrow().scores()).hasSize(1);
    }

    @Test
    void answersForWithdrawnSlugs() {
        assertThat(catalogue("withdrawn: ['gone']").resolve("gone")).isEqualTo(new Resolution.Withdrawn());
    }

    @Test
    void givesOneProvenanceObjectToFactsOfOneOrigin() {
        Model model = Documents.small("contextTokens: 1000, status: 'active'");

        assertThat(Facts.known(model.specs().context()).provenance())
                .isSameAs(Facts.known(model.specs().status()).provenance());
    }

    @Test
    void givesTheSameWhateverTheOrderOfTheDocument() {
        List<String> models = List.of(
                "{slug: 'small', name: 'Small', maker: 'acme', contextTokens: 1000, source: 'helm'}",
                "{slug: 'small', name: 'SMALL', maker: 'acme', contextTokens: 2000, source: 'litellm'}",
                "{slug: 'large', name: 'Large', maker: 'acme', aliases: ['big'], source: 'helm'}");
        List<String> routes = List.of(
                "{model: 'small', provider: 'host', modelId: 's', state: 'priced', input: '1', output: '2', source: 'helm'}",
                "{model: 'small', provider: 'host', modelId: 's', state: 'priced', input: '3', output: '2', source: 'litellm'}",
                "{model: 'small', provider: 'acme', modelId: 's', state: 'unknown', source: 'litellm'}");
        List<String> claims = List.of(
                "{model: 'small', field: 'vision', value: 'yes', source: 'helm'}",
                "{model: 'small', field: 'vision', value: 'no', source: 'litellm'}",
                "{model: 'small', route: 'host/s', field: 'cacheRead', value: '0.1', source: 'helm'}",
                "{model: 'small', route: 'host/s', field: 'cacheRead', value: '0.2', source: 'litellm'}");

        Catalogue catalogue = catalogue(lists(models, routes, claims));
        Catalogue reversed = catalogue(lists(models.reversed(), routes.reversed(), claims.reversed()));

        assertThat(reversed.models()).isEqualTo(catalogue.models());
        assertThat(reversed.sources()).isEqualTo(catalogue.sources());
    }

    @Test
    void refusesWhatTheDocumentDoesNotHold() {
        String strange = "models: [{slug: 'small', name: 'Small', maker: 'nobody', source: 'helm'}]";
        String unsourced = "models: [{slug: 'small', name: 'Small', maker: 'acme', source: 'rumour'}]";

        assertThatThrownBy(() -> catalogue(strange)).hasMessage("no maker is named nobody");
        assertThatThrownBy(() -> catalogue(unsourced)).hasMessage("no source is named rumour");
    }

    @Test
    @EnabledIf("referenceIsThere")
    void readsTheReferenceFacts() {
        Catalogue catalogue = CatalogueAssembly.of(Documents.read(REFERENCE), "1");

        Model omni = catalogue.model(new Slug("gpt-4o-2024-11-20")).orElseThrow();
        Model small =
                catalogue.model(new Slug("mistral-small-3.1-24b-instruct")).orElseThrow();
        assertThat(omni.has(Capability.MULTIMODAL)).isTrue();
        assertThat(omni.specs().parameters()).isEqualTo(Fact.missing(Absence.NOT_DISCLOSED));
        assertThat(small.routes()).hasSize(6);
        assertThat(catalogue.resolve("gpt-40-2024-11-20")).isEqualTo(new Resolution.Alias(omni));
        assertThat(catalogue.resolve("mistral-small-3-1-24b-instruct")).isEqualTo(new Resolution.Alias(small));
        assertThat(catalogue.date()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    static boolean referenceIsThere() {
        return Files.exists(REFERENCE);
    }

    private static String lists(List<String> models, List<String> routes, List<String> claims) {
        return "models: %s, routes: %s, claims: %s".formatted(models, routes, claims);
    }

    private static String model(String slug, String rest) {
        return "{slug: '%s', name: '%s', maker: 'acme', source: 'models-dev'%s}"
                .formatted(slug, slug, rest.isEmpty() ? "" : ", " + rest);
    }

    private static String score(String model) {
        return "{benchmark: 'quiz', model: '%s', value: '50', source: 'helm'}".formatted(model);
    }
}
