package dev.pairwise.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model as one source describes it: identity, and facts of which any may be absent, which means unknown. */
public record ModelRecord(
        String slug,
        String name,
        String maker,
        @Nullable String family,
        @Nullable String kind,
        @Nullable String line,
        @Nullable String rolling,
        @Nullable String released,
        @Nullable Long contextTokens,
        @Nullable Long maxOutputTokens,
        @Nullable String parameters,
        @Nullable String activeParameters,
        @Nullable String architecture,
        @Nullable LicenceRecord licence,
        @Nullable String openness,
        @Nullable String commercialUse,
        @Nullable String knowledgeCutoff,
        List<String> inputs,
        List<String> outputs,
        @Nullable String status,
        @Nullable LocalDate retires,
        @Nullable String successor,
        List<String> aliases,
        Map<String, String> capabilities,
        @Nullable String source,
        @Nullable String sourceUrl,
        @Nullable LocalDate checked,
        @Nullable LocalDate changed)
        implements Stamped {

    public ModelRecord {
        inputs = Lists.copy(inputs);
        outputs = Lists.copy(outputs);
        aliases = Lists.copy(aliases);
        capabilities = Lists.sorted(capabilities);
    }
}
