package dev.pairwise.catalogue;

/** What sort of seller a provider is. Plans and others are kept but not shown. */
public enum ProviderTier implements Coded {
    FIRST_PARTY("first-party"),
    HOST("host"),
    GATEWAY("gateway"),
    PLAN("plan"),
    OTHER("other");

    private final String code;

    ProviderTier(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
