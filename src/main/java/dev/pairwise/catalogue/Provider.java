package dev.pairwise.catalogue;

import java.util.Optional;

/** A company that serves models over an API. {@code firstPartyOf} is the maker whose own provider it is. */
public record Provider(Slug slug, String name, Optional<String> url, ProviderTier tier, Optional<Slug> firstPartyOf) {

    /** Providers are told apart by their slug; they are looked up far too often to read all of them each time. */
    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    public boolean isShown() {
        return tier != ProviderTier.PLAN && tier != ProviderTier.OTHER;
    }

    public boolean isOwnOf(Maker maker) {
        return firstPartyOf.filter(maker.slug()::equals).isPresent();
    }
}
