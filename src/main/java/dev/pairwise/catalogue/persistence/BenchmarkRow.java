package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.BenchmarkRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A test that models take. */
@Entity
@Table(name = "benchmark")
class BenchmarkRow extends SluggedRow implements StampedRow<BenchmarkRow> {

    private String name;

    private @Nullable String version;

    private String unit;

    private boolean higherIsBetter;

    private @Nullable Integer questions;

    private @Nullable String partOf;

    private @Nullable String category;

    private @Nullable String publisher;

    private @Nullable String url;

    @Embedded
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init")
    protected BenchmarkRow() {}

    BenchmarkRow(BenchmarkRecord benchmark, Stamp stamp) {
        this(
                benchmark.slug(),
                benchmark.name(),
                benchmark.version(),
                benchmark.unit(),
                benchmark.higherIsBetter(),
                benchmark.questions(),
                benchmark.partOf(),
                benchmark.category(),
                benchmark.publisher(),
                benchmark.url(),
                stamp,
                false);
    }

    private BenchmarkRow(
            String slug,
            String name,
            @Nullable String version,
            String unit,
            boolean higherIsBetter,
            @Nullable Integer questions,
            @Nullable String partOf,
            @Nullable String category,
            @Nullable String publisher,
            @Nullable String url,
            Stamp stamp,
            boolean stored) {
        super(slug, stored);
        this.name = name;
        this.version = version;
        this.unit = unit;
        this.higherIsBetter = higherIsBetter;
        this.questions = questions;
        this.partOf = partOf;
        this.category = category;
        this.publisher = publisher;
        this.url = url;
        this.stamp = stamp;
    }

    @Override
    public Parts key() {
        return Parts.of(slug());
    }

    @Override
    public Parts content() {
        return Parts.of(name, version, unit, higherIsBetter, questions, partOf, category, publisher, url);
    }

    @Override
    public Stamp stamp() {
        return stamp;
    }

    @Override
    public BenchmarkRow inPlaceOf(BenchmarkRow stored, Stamp newStamp) {
        return new BenchmarkRow(
                slug(),
                name,
                version,
                unit,
                higherIsBetter,
                questions,
                partOf,
                category,
                publisher,
                url,
                newStamp,
                true);
    }

    BenchmarkRecord toRecord() {
        return new BenchmarkRecord(
                slug(),
                name,
                version,
                unit,
                higherIsBetter,
                questions,
                partOf,
                category,
                publisher,
                url,
                stamp.source(),
                stamp.sourceUrl(),
                stamp.checked(),
                stamp.changed());
    }
}
