package dev.pairwise.importing.modelsdev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Samples;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.Unmapped;
import dev.pairwise.importing.UnreadableInput;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DelistedTests {

    private static final CatalogueDocument STORED =
            Samples.of("2026-09-30", """
            "makers": [{"slug": "openai", "name": "OpenAI"}],
            "providers": [{"slug": "acme-cloud", "name": "Acme Cloud", "tier": "host"}],
            "models": [{"slug": "gpt-4o", "name": "GPT-4o", "maker": "openai"}]""").document();

    private static final Translation TRANSLATION = new Delisted()
            .translate(List.of(Path.of("src/test/resources/importing/delisted/models.json")), STORED)
            .getFirst();
    private static final CatalogueDocument DOCUMENT = TRANSLATION.document();

    @Test
    void keepsModelsThatNobodyListsAnyMore() {
        assertThat(DOCUMENT.models())
                .extracting(ModelRecord::slug, ModelRecord::name, ModelRecord::status, ModelRecord::source)
                .containsExactly(
                        tuple("claude-2", "Claude 2", "delisted", "delisted"),
                        tuple("gpt-4-32k", "GPT-4 32K", "delisted", "delisted"));
    }

    @Test
    void endsTheirRoutesOnTheDayTheyWereLastSeen() {
        assertThat(DOCUMENT.routes())
                .extracting(RouteRecord::model, RouteRecord::provider, RouteRecord::ended)
                .containsExactlyInAnyOrder(
                        tuple("claude-2", "acme-cloud", LocalDate.parse("2026-03-11")),
                        tuple("gpt-4-32k", "acme-cloud", LocalDate.parse("2026-07-01")));
        assertThat(DOCUMENT.routes())
                .filteredOn(route -> route.model().equals("gpt-4-32k"))
                .allSatisfy(route -> assertThat(route.input()).isEqualByComparingTo(new BigDecimal(60)));
    }

    @Test
    void bringsOnlyMakersThatAreNotKnown() {
        assertThat(DOCUMENT.makers()).extracting(maker -> maker.slug()).containsExactly("anthropic");
    }

    @Test
    void leavesOutReworksAndModelsOfUnknownMakersWithAReport() {
        assertThat(TRANSLATION.unmapped())
                .extracting(Unmapped::name)
                .containsExactly("meta/llama-2-13b-chat-uncensored", "nobody/thing");
    }

    @Test
    void rejectsWhatIsNoModelByItsPlace() {
        assertThat(TRANSLATION.rejections()).extracting(Rejection::path).containsExactly("$[5]", "$[6]");
    }

    @Test
    void findsTheSameModelsAgainWhenTheyAreStored() {
        CatalogueDocument stored = STORED.withModels(Stream.concat(STORED.models().stream(), DOCUMENT.models().stream())
                .toList());

        Translation again = new Delisted()
                .translate(List.of(Path.of("src/test/resources/importing/delisted/models.json")), stored)
                .getFirst();

        assertThat(again.document().models()).isEqualTo(DOCUMENT.models());
        assertThat(again.document().routes()).isEqualTo(DOCUMENT.routes());
    }

    @Test
    void refusesAMissingFile() {
        assertThatThrownBy(() -> new Delisted().translate(List.of(Path.of("no-such-file.json")), STORED))
                .isInstanceOf(UnreadableInput.class);
    }
}
