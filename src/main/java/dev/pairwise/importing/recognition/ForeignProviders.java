package dev.pairwise.importing.recognition;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reviewed table {@code providers.json} beside a class: which of our providers a provider of a foreign data set is. */
public record ForeignProviders(Map<String, Entry> entries) {

    /** {@code prefix} stands before the ids of the provider there; {@code region} is where it serves, if that is not everywhere. */
    public record Entry(
            String provider,
            @Nullable String prefix,
            @Nullable String region) {

        /** The id as the provider itself has it. */
        public String idIn(String name) {
            return prefix != null && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        }
    }

    public ForeignProviders {
        entries = Map.copyOf(entries);
    }

    public static ForeignProviders beside(Class<?> owner) {
        return new ForeignProviders(Tables.map(owner, "providers.json", Entry.class));
    }

    public Optional<Entry> named(String foreign) {
        return Optional.ofNullable(entries.get(foreign));
    }
}
