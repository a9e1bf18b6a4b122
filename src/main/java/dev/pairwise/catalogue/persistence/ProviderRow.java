package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.ProviderRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A company that serves models. */
@Entity
@Table(name = "provider")
class ProviderRow extends SluggedRow implements StampedRow<ProviderRow> {

    private String name;

    private @Nullable String url;

    private String tier;

    private @Nullable String firstPartyOf;

    @Embedded
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init")
    protected ProviderRow() {}

    ProviderRow(ProviderRecord provider, Stamp stamp) {
        this(provider.slug(), provider.name(), provider.url(), provider.tier(), provider.firstPartyOf(), stamp, false);
    }

    private ProviderRow(
            String slug,
            String name,
            @Nullable String url,
            String tier,
            @Nullable String firstPartyOf,
            Stamp stamp,
            boolean stored) {
        super(slug, stored);
        this.name = name;
        this.url = url;
        this.tier = tier;
        this.firstPartyOf = firstPartyOf;
        this.stamp = stamp;
    }

    @Override
    public Parts key() {
        return Parts.of(slug());
    }

    @Override
    public Parts content() {
        return Parts.of(name, url, tier, firstPartyOf);
    }

    @Override
    public Stamp stamp() {
        return stamp;
    }

    @Override
    public ProviderRow inPlaceOf(ProviderRow stored, Stamp newStamp) {
        return new ProviderRow(slug(), name, url, tier, firstPartyOf, newStamp, true);
    }

    ProviderRecord toRecord() {
        return new ProviderRecord(
                slug(),
                name,
                url,
                tier,
                firstPartyOf,
                stamp.source(),
                stamp.sourceUrl(),
                stamp.checked(),
                stamp.changed());
    }
}
