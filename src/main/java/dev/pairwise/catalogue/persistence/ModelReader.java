package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads models with what their own source says on the day of its last check; every other claim stands beside them. */
@Component
class ModelReader {

    private static final Comparator<ClaimRecord> ORDER = Comparator.comparing(ClaimRecord::model)
            .thenComparing(ClaimRecord::route, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ClaimRecord::field)
            .thenComparing(ClaimRecord::source, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Models models;
    private final ModelAliases aliases;
    private final ModelClaims claims;
    private final ModelCapabilities capabilities;
    private final RouteClaims routeClaims;

    ModelReader(
            Models models,
            ModelAliases aliases,
            ModelClaims claims,
            ModelCapabilities capabilities,
            RouteClaims routeClaims) {
        this.models = models;
        this.aliases = aliases;
        this.claims = claims;
        this.capabilities = capabilities;
        this.routeClaims = routeClaims;
    }

    /** Models in order of slug, and the claims that are not inline in them. */
    record Read(List<ModelRecord> models, List<ClaimRecord> claims) {}

    Read read() {
        Map<String, List<String>> aliasesOf = aliases.findAll().stream()
                .collect(Collectors.groupingBy(
                        ModelAliasRow::model, Collectors.mapping(ModelAliasRow::alias, Collectors.toList())));
        Map<String, List<ModelClaimRow>> claimsOf =
                claims.findAll().stream().collect(Collectors.groupingBy(ModelClaimRow::model));
        Map<String, List<ModelCapabilityRow>> capabilitiesOf =
                capabilities.findAll().stream().collect(Collectors.groupingBy(ModelCapabilityRow::model));
        List<ModelRecord> records = new ArrayList<>();
        List<ClaimRecord> others = new ArrayList<>();
        for (ModelRow row : models.findAll(Sort.by("slug"))) {
            MergedModel merged = new MergedModel(row, aliasesOf.getOrDefault(row.slug(), List.of()));
            claimsOf.getOrDefault(row.slug(), List.of()).forEach(merged::put);
            capabilitiesOf.getOrDefault(row.slug(), List.of()).forEach(merged::put);
            records.add(merged.toRecord());
            others.addAll(merged.others());
        }
        routeClaims.findAll().forEach(row -> others.add(row.toRecord()));
        others.sort(ORDER);
        return new Read(records, others);
    }
}
