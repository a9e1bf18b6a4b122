package dev.pairwise.catalogue.persistence;

import static dev.pairwise.catalogue.SampleDocument.DAY;
import static dev.pairwise.catalogue.SampleDocument.claim;
import static dev.pairwise.catalogue.SampleDocument.document;
import static dev.pairwise.catalogue.SampleDocument.model;
import static dev.pairwise.catalogue.SampleDocument.price;
import static dev.pairwise.catalogue.SampleDocument.route;
import static dev.pairwise.catalogue.SampleDocument.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pairwise.StoreTest;
import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.ImportOutcome;
import dev.pairwise.catalogue.SampleDocument;
import dev.pairwise.catalogue.WriteOptions;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.RouteRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@StoreTest
class JpaCatalogueStoreTests {

    private static final LocalDate LATER = DAY.plusDays(9);

    private final CatalogueStore store;
    private final JdbcTemplate database;

    @Autowired
    JpaCatalogueStoreTests(CatalogueStore store, JdbcTemplate database) {
        this.store = store;
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.execute("truncate source, withdrawn cascade");
    }

    @Test
    void readsBackWhatItWrote() {
        store.write(everything().build(), WriteOptions.ADD);

        CatalogueDocument read = store.read();

        ModelRecord model = read.models().getFirst();
        assertThat(model.contextTokens()).isEqualTo(128_000L);
        assertThat(model.inputs()).containsExactly("text", "image");
        assertThat(model.aliases()).containsExactly("old-one");
        assertThat(model.capabilities()).containsEntry("vision", "yes");
        assertThat(model.checked()).isEqualTo(DAY);
        RouteRecord route = read.routes().getFirst();
        assertThat(route.input()).isEqualByComparingTo("2.5").hasToString("2.5");
        assertThat(route.capabilities()).containsEntry("tool-use", "yes");
        assertThat(read.scores()).hasSize(1);
        assertThat(read.withdrawn()).containsExactly("gone");
        assertThat(read.claims()).extracting(ClaimRecord::field).containsExactly("maxOutputTokens");
    }

    @Test
    void writesWhatItReadIntoAnEmptyStoreUnchanged() {
        store.write(everything().build(), WriteOptions.ADD);
        CatalogueDocument read = store.read();
        empty();

        store.write(read, WriteOptions.ADD);

        assertThat(store.read()).isEqualTo(read);
    }

    @Test
    void aVersionNeverComesBackThoughTheCounterDoes() {
        database.execute("update catalogue_version set counter = 7");
        store.write(everything().build(), WriteOptions.ADD);
        String version = store.version();
        database.execute("truncate source, withdrawn cascade");
        database.execute("update catalogue_version set counter = 7");
        store.write(everything().build(), WriteOptions.ADD);

        assertThat(version).startsWith("8-");
        assertThat(store.version()).startsWith("8-").isNotEqualTo(version);
    }

    @Test
    void writesNothingWhenTheSameDocumentComesAgain() {
        store.write(everything().build(), WriteOptions.ADD);
        String version = store.version();

        ImportOutcome again = store.write(everything().build(), WriteOptions.SNAPSHOT);

        assertThat(again.wroteNothing()).isTrue();
        assertThat(store.version()).isEqualTo(version);
    }

    @Test
    void movesTheCheckAloneWhenALaterLookFindsTheSame() {
        store.write(everything().build(), WriteOptions.ADD);

        ImportOutcome outcome = store.write(everything().from("list", LATER).build(), WriteOptions.ADD);

        assertThat(outcome.events()).isZero();
        ModelRecord model = store.read().models().getFirst();
        assertThat(model.checked()).isEqualTo(LATER);
        assertThat(model.changed()).isEqualTo(DAY);
    }

    @Test
    void closesAPriceThatMovedAndOpensTheNewOne() {
        store.write(
                document()
                        .with(model("one", 1L))
                        .with(route("one", "2.5", "10"))
                        .build(),
                WriteOptions.ADD);

        store.write(
                document()
                        .from("list", LATER)
                        .with(model("one", 1L))
                        .with(route("one", "2", "10"))
                        .build(),
                WriteOptions.SNAPSHOT);

        assertThat(store.read().prices())
                .extracting(PriceRecord::from, PriceRecord::to, price -> Difference.text(price.input()))
                .containsExactly(tuple(DAY, LATER, "2.5"), tuple(LATER, null, "2"));
        assertThat(store.changes())
                .extracting(
                        ChangeEvent::kind,
                        ChangeEvent::field,
                        ChangeEvent::oldValue,
                        ChangeEvent::newValue,
                        ChangeEvent::date)
                .containsExactly(tuple(
                        ChangeEvent.Kind.PRICE_CHANGED,
                        Optional.of("input"),
                        Optional.of("2.5"),
                        Optional.of("2"),
                        LATER));
    }

    @Test
    void keepsTheCapabilitiesOfARouteWhosePriceMoves() {
        store.write(
                document()
                        .with(model("one", 1L))
                        .with(route("one", "2.5", "10"))
                        .build(),
                WriteOptions.ADD);

        store.write(document().from("list", LATER).with(route("one", "2", "10")).build(), WriteOptions.ADD);

        assertThat(store.read().routes().getFirst().capabilities()).containsExactly(Map.entry("tool-use", "yes"));
    }

    @Test
    void keepsEveryStepOfAPriceThatMovesTwice() {
        store.write(
                document().with(model("one", 1L)).with(route("one", "3", "10")).build(), WriteOptions.ADD);

        store.write(
                document()
                        .from("list", LATER)
                        .with(model("one", 1L))
                        .with(route("one", "2", "10"))
                        .build(),
                WriteOptions.ADD);
        store.write(
                document()
                        .from("list", LATER)
                        .with(model("one", 1L))
                        .with(route("one", "1", "10"))
                        .build(),
                WriteOptions.ADD);

        assertThat(store.read().prices())
                .extracting(PriceRecord::from, PriceRecord::to, price -> Difference.text(price.input()))
                .containsExactly(tuple(DAY, LATER, "3"), tuple(LATER, LATER, "2"), tuple(LATER, null, "1"));
    }

    @Test
    void recordsNoEventWhenFillingAnEmptyStoreExceptOfAPriceHistory() {
        store.write(everything().build(), WriteOptions.ADD);

        assertThat(store.changes()).extracting(ChangeEvent::kind).containsExactly(ChangeEvent.Kind.PRICE_CHANGED);
        assertThat(store.changes()).extracting(ChangeEvent::date).containsExactly(DAY.minusDays(10));
    }

    @Test
    void recordsAnEventWhenAFactChanges() {
        store.write(document().with(model("one", 1000L)).build(), WriteOptions.ADD);

        store.write(document().from("list", LATER).with(model("one", 2000L)).build(), WriteOptions.ADD);

        assertThat(store.changes())
                .extracting(ChangeEvent::field, ChangeEvent::oldValue, ChangeEvent::newValue)
                .containsExactly(tuple(Optional.of("contextTokens"), Optional.of("1000"), Optional.of("2000")));
    }

    @Test
    void recordsThatAModelIsSomebodyElses() {
        MakerRecord birch = new MakerRecord("birch", "Birch", "https://birch.example", null, null, null, null);
        store.write(document().with(birch).with(model("one", 1000L)).build(), WriteOptions.ADD);

        store.write(
                document()
                        .from("list", LATER)
                        .with(birch)
                        .with(model("one", 1000L, "birch"))
                        .build(),
                WriteOptions.ADD);

        assertThat(store.changes())
                .extracting(ChangeEvent::field, ChangeEvent::oldValue, ChangeEvent::newValue)
                .containsExactly(tuple(Optional.of("maker"), Optional.of("acme"), Optional.of("birch")));
    }

    @Test
    void keepsWhatOneSourceSaysWhenAnotherSpeaks() {
        store.write(
                document()
                        .with(model("one", 1000L))
                        .with(route("one", "2", "10"))
                        .build(),
                WriteOptions.ADD);

        store.write(
                document()
                        .from("other", LATER)
                        .with(model("one", 2000L))
                        .with(route("one", "3", "10"))
                        .build(),
                WriteOptions.SNAPSHOT);

        CatalogueDocument read = store.read();
        assertThat(read.models().getFirst().contextTokens()).isEqualTo(1000L);
        assertThat(read.claims())
                .filteredOn(claim -> claim.field().equals("contextTokens"))
                .extracting(ClaimRecord::source, ClaimRecord::value)
                .containsExactly(tuple("other", "2000"));
        assertThat(read.routes()).extracting(RouteRecord::source).containsExactly("list", "other");
        assertThat(read.routes()).extracting(RouteRecord::ended).containsOnlyNulls();
    }

    @Test
    void letsAnOlderCheckChangeNothing() {
        store.write(document().from("list", LATER).with(model("one", 1000L)).build(), WriteOptions.ADD);

        store.write(document().with(model("one", 2000L)).build(), WriteOptions.ADD);

        assertThat(store.read().models().getFirst().contextTokens()).isEqualTo(1000L);
    }

    @Test
    void endsARouteThatAWholeSnapshotNoLongerNames() {
        store.write(
                document()
                        .with(model("one", 1L))
                        .with(model("two", 1L))
                        .with(route("one", "1", "2"))
                        .with(route("two", "1", "2"))
                        .build(),
                WriteOptions.SNAPSHOT);

        ImportOutcome outcome = store.write(
                document()
                        .from("list", LATER)
                        .with(model("one", 1L))
                        .with(model("two", 1L))
                        .with(route("one", "1", "2"))
                        .build(),
                WriteOptions.SNAPSHOT);

        assertThat(outcome.ended()).isEqualTo(1);
        assertThat(store.read().routes())
                .extracting(RouteRecord::model, RouteRecord::ended)
                .containsExactly(tuple("one", null), tuple("two", LATER));
        assertThat(store.changes()).extracting(ChangeEvent::kind).containsExactly(ChangeEvent.Kind.ROUTE_ENDED);
    }

    @Test
    void forgetsACapabilityThatItsSourceNoLongerKnows() {
        store.write(document().with(model("one", 1L)).build(), WriteOptions.ADD);

        store.write(
                document()
                        .from("list", LATER)
                        .with(model("one", 1L))
                        .with(claim("one", "vision", "unknown"))
                        .build(),
                WriteOptions.ADD);

        assertThat(store.read().claims()).extracting(ClaimRecord::field).doesNotContain("vision");
    }

    @Test
    void countsButWritesNothingInADryRun() {
        ImportOutcome outcome = store.write(everything().build(), new WriteOptions(false, true));

        assertThat(outcome.added()).isPositive();
        assertThat(store.read().models()).isEmpty();
    }

    @Test
    void writesAllOrNothing() {
        CatalogueDocument broken = everything().with(score("nobody", "1")).build();

        assertThatThrownBy(() -> store.write(broken, WriteOptions.ADD))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(store.read().models()).isEmpty();
    }

    private static SampleDocument everything() {
        return document()
                .with(model("one", 128_000L))
                .with(route("one", "2.50", "10"))
                .with(price("one", DAY.minusDays(30), DAY.minusDays(10), "5"))
                .with(price("one", DAY.minusDays(10), null, "2.5"))
                .with(score("one", "81.5"))
                .with(new ClaimRecord(
                        "one", null, "maxOutputTokens", "4096", null, "https://acme.example/x", null, null))
                .withdrawing("gone");
    }
}
