package dev.pairwise.catalogue.persistence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Another spelling of a model's slug: an old one, a dashed one, an id that a provider uses. */
@Entity
@Table(name = "model_alias")
@AttributeOverride(name = "slug", column = @Column(name = "alias"))
class ModelAliasRow extends SluggedRow {

    private String model;

    @SuppressWarnings("NullAway.Init")
    protected ModelAliasRow() {}

    ModelAliasRow(String alias, String model) {
        super(alias, false);
        this.model = model;
    }

    String alias() {
        return slug();
    }

    String model() {
        return model;
    }
}
