package dev.pairwise.page;

import dev.pairwise.wording.FreshnessWording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the pages of makers, families, providers and tests have in common: heads without twins, and sources at the foot. */
final class PlaceMetas {

    static final Link HOME = new Link("Home", Links.home());
    static final Link MAKERS = new Link("Makers", Links.makers());
    static final Link PROVIDERS = new Link("Providers", Links.providers());
    static final Link BENCHMARKS = new Link("Benchmarks", Links.benchmarks());

    private PlaceMetas() {}

    /** The page at the end of the breadcrumb. */
    static Meta of(
            String title, String description, boolean indexable, Optional<LocalDate> changed, Link... breadcrumb) {
        return new Meta(
                title,
                description,
                breadcrumb[breadcrumb.length - 1].href(),
                indexable,
                changed.map(Object::toString),
                Optional.empty(),
                Optional.empty(),
                List.of(breadcrumb));
    }

    static SourceSection sources(SourceList sources) {
        return new SourceSection(
                FreshnessWording.dates(sources.lastChanged(), sources.lastChecked()), sources.all(), List.of());
    }
}
