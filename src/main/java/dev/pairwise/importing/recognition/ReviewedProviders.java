package dev.pairwise.importing.recognition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reviewed table of what sort of seller each provider is, whose own it is, and which providers are one company under two names. */
public record ReviewedProviders(Map<String, Entry> entries) {

    public static final ReviewedProviders TABLE =
            new ReviewedProviders(Tables.map(ReviewedProviders.class, "providers.json", Entry.class));

    /** A provider nobody has looked at yet is not shown. */
    private static final Entry UNREVIEWED = new Entry("other", null, null, null, null, null);

    /**
     * {@code twinOf} is the provider that this one is another door of; {@code region} is where a door serves, if that is not everywhere; {@code saysWhetherOpen} marks who looks whether weights are open.
     */
    public record Entry(
            String tier,
            @Nullable String firstPartyOf,
            @Nullable String twinOf,
            @Nullable String region,
            @Nullable String name,
            @Nullable Boolean saysWhetherOpen) {

        public boolean knowsWeights() {
            return Boolean.TRUE.equals(saysWhetherOpen);
        }
    }

    public Entry of(String provider) {
        return entries.getOrDefault(provider, UNREVIEWED);
    }

    /** The provider that counts: a company with several doors counts once. */
    public String company(String provider) {
        String twinOf = of(provider).twinOf();
        return twinOf == null ? provider : twinOf;
    }

    public boolean isShown(String provider) {
        String tier = of(provider).tier();
        return tier.equals("first-party") || tier.equals("host") || tier.equals("gateway");
    }

    public boolean isOwnOf(String provider, String maker) {
        return maker.equals(of(company(provider)).firstPartyOf());
    }
}
