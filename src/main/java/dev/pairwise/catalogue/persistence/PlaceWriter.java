package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ProviderRecord;
import org.springframework.stereotype.Component;

/** Writes the makers and providers of a document. */
@Component
class PlaceWriter {

    private final Makers makers;
    private final Providers providers;

    PlaceWriter(Makers makers, Providers providers) {
        this.makers = makers;
        this.providers = providers;
    }

    void write(CatalogueDocument document, Writing writing) {
        StoredRows<MakerRow> makerRows = new StoredRows<>(makers, writing.tally());
        for (MakerRecord maker : document.makers()) {
            makerRows.put(new MakerRow(maker, writing.stamps().of(maker)));
        }
        makerRows.save();
        StoredRows<ProviderRow> providerRows = new StoredRows<>(providers, writing.tally());
        for (ProviderRecord provider : document.providers()) {
            providerRows.put(new ProviderRow(provider, writing.stamps().of(provider)));
        }
        providerRows.save();
    }
}
