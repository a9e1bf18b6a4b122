package dev.pairwise.catalogue.persistence;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A row whose slug is its primary key. It says itself whether it is new, which saves asking the database. */
@MappedSuperclass
abstract class SluggedRow implements Persistable<String> {

    @Id
    private String slug;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected SluggedRow() {}

    SluggedRow(String slug, boolean stored) {
        this.slug = slug;
        this.stored = stored;
    }

    String slug() {
        return slug;
    }

    @Override
    public String getId() {
        return slug;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
