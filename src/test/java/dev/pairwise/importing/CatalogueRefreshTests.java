package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.CurrentCatalogue;
import dev.pairwise.catalogue.FakeStore;
import dev.pairwise.catalogue.PackedDocument;
import dev.pairwise.catalogue.SampleDocument;
import dev.pairwise.document.CatalogueDocument;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Status;

class CatalogueRefreshTests {

    private static final CatalogueDocument NEWER =
            SampleDocument.document().with(SampleDocument.model("two", 1L)).build();

    private final FakeStore store = new FakeStore();
    private final CurrentCatalogue current = new CurrentCatalogue(store, document -> new PackedDocument(new byte[0]));
    private final List<Object> told = new ArrayList<>();
    private final MovableClock clock = new MovableClock();
    private final CatalogueWatch watch = new CatalogueWatch(clock);
    private final SnapshotHealth health = new SnapshotHealth(current, watch);
    private final CatalogueRefresh refresh = new CatalogueRefresh(current, new NothingBundled(), told::add, watch);

    @BeforeEach
    void start() {
        refresh.afterSingletonsInstantiated();
    }

    @Test
    void servesWhatAnotherProcessImported() {
        store.hold(NEWER);

        refresh.refresh();

        assertThat(current.get().models()).extracting("name").containsExactly("Model two");
        assertThat(told).containsExactly(new CurrentCatalogue.Replaced(current.get()));
    }

    @Test
    void tellsNobodyWhileNothingIsNew() {
        refresh.refresh();

        assertThat(told).isEmpty();
    }

    @Test
    void servesTheLastCatalogueWhileTheDatabaseIsAwayAndTheNewestWhenItIsBack() {
        store.hold(NEWER);
        store.goAway();
        refresh.refresh();
        assertThat(current.get().models()).extracting("name").containsExactly("Model one");

        store.comeBack();
        refresh.refresh();

        assertThat(current.get().models()).extracting("name").containsExactly("Model two");
    }

    @Test
    void tellsHowOldTheSnapshotIsAndSinceWhenTheDatabaseIsSilent() {
        clock.move(Duration.ofSeconds(10));
        refresh.refresh();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails())
                .containsEntry("version", "1")
                .containsEntry("read", "2026-09-03T00:00:00Z")
                .containsEntry("ageInSeconds", 10L)
                .containsEntry("database", Map.of("answers", true, "lastAnswer", "2026-09-03T00:00:10Z"));

        store.goAway();
        clock.move(Duration.ofSeconds(5));
        refresh.refresh();
        clock.move(Duration.ofSeconds(5));
        refresh.refresh();

        assertThat(health.health().getStatus()).isEqualTo(SnapshotHealth.CUT_OFF);
        assertThat(health.health().getDetails())
                .containsEntry("ageInSeconds", 20L)
                .containsEntry(
                        "database",
                        Map.of(
                                "answers",
                                false,
                                "lastAnswer",
                                "2026-09-03T00:00:10Z",
                                "silentSince",
                                "2026-09-03T00:00:15Z"));
    }

    @Test
    void tellsTheSameInNumbers() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new CatalogueMetrics(watch).bindTo(registry);
        clock.move(Duration.ofSeconds(10));
        refresh.refresh();
        assertThat(registry.get("pairwise.database.up").gauge().value()).isEqualTo(1);

        store.goAway();
        clock.move(Duration.ofSeconds(5));
        refresh.refresh();

        assertThat(registry.get("pairwise.database.up").gauge().value()).isZero();
        assertThat(registry.get("pairwise.database.silence").timeGauge().value(TimeUnit.SECONDS))
                .isEqualTo(5);
        assertThat(registry.get("pairwise.snapshot.age").timeGauge().value(TimeUnit.SECONDS))
                .isEqualTo(15);
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-09-03T00:00:00Z");

        void move(Duration further) {
            now = now.plus(further);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final class NothingBundled implements ObjectProvider<BundledCatalogue> {

        @Override
        public Stream<BundledCatalogue> stream() {
            return Stream.empty();
        }
    }
}
