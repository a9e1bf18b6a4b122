package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.LicenceRecord;
import dev.pairwise.document.ModelField;
import dev.pairwise.document.ModelRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One model while it is read: facts that share its stamp go inline, the rest stay claims. */
final class MergedModel {

    private final ModelRow row;
    private final List<String> aliases;
    private final Map<ModelField, ModelClaimRow> inline = new EnumMap<>(ModelField.class);
    private final Map<String, String> capabilities = new TreeMap<>();
    private final List<ClaimRecord> others = new ArrayList<>();

    MergedModel(ModelRow row, List<String> aliases) {
        this.row = row;
        this.aliases = aliases.stream().sorted().toList();
    }

    void put(ModelClaimRow claim) {
        if (claim.stamp().equals(row.stamp())) {
            inline.put(ModelField.ofCode(claim.field()).orElseThrow(), claim);
        } else {
            others.add(claim.toRecord());
        }
    }

    /** A capability that its source no longer speaks of is as unknown as one it never did. */
    void put(ModelCapabilityRow capability) {
        if (capability.support().equals("unknown")) {
            return;
        }
        if (capability.stamp().equals(row.stamp())) {
            capabilities.put(capability.code(), capability.support());
        } else {
            others.add(capability.toRecord());
        }
    }

    /** All claims that did not fit into the record. A licence's details need its name beside them. */
    List<ClaimRecord> others() {
        List<ClaimRecord> all = new ArrayList<>(others);
        if (!inline.containsKey(ModelField.LICENCE)) {
            for (ModelField detail : List.of(ModelField.LICENCE_SPDX, ModelField.LICENCE_OSI_APPROVED)) {
                ModelClaimRow claim = inline.get(detail);
                if (claim != null) {
                    all.add(claim.toRecord());
                }
            }
        }
        return all;
    }

    ModelRecord toRecord() {
        Stamp stamp = row.stamp();
        return new ModelRecord(
                row.slug(),
                row.name(),
                row.maker(),
                text(ModelField.FAMILY),
                text(ModelField.KIND),
                text(ModelField.LINE),
                text(ModelField.ROLLING),
                text(ModelField.RELEASED),
                number(ModelField.CONTEXT_TOKENS),
                number(ModelField.MAX_OUTPUT_TOKENS),
                text(ModelField.PARAMETERS),
                text(ModelField.ACTIVE_PARAMETERS),
                text(ModelField.ARCHITECTURE),
                licence(),
                text(ModelField.OPENNESS),
                text(ModelField.COMMERCIAL_USE),
                text(ModelField.KNOWLEDGE_CUTOFF),
                list(ModelField.INPUTS),
                list(ModelField.OUTPUTS),
                text(ModelField.STATUS),
                day(ModelField.RETIRES),
                text(ModelField.SUCCESSOR),
                aliases,
                capabilities,
                stamp.source(),
                stamp.sourceUrl(),
                stamp.checked(),
                stamp.changed());
    }

    private @Nullable LicenceRecord licence() {
        String name = text(ModelField.LICENCE);
        String approved = text(ModelField.LICENCE_OSI_APPROVED);
        return name == null
                ? null
                : new LicenceRecord(
                        name, text(ModelField.LICENCE_SPDX), approved == null ? null : Boolean.valueOf(approved));
    }

    private @Nullable String text(ModelField field) {
        ModelClaimRow claim = inline.get(field);
        return claim == null ? null : claim.value();
    }

    private @Nullable Long number(ModelField field) {
        String text = text(field);
        return text == null ? null : Long.valueOf(text);
    }

    private @Nullable LocalDate day(ModelField field) {
        String text = text(field);
        return text == null ? null : LocalDate.parse(text);
    }

    private List<String> list(ModelField field) {
        String text = text(field);
        return text == null ? List.of() : List.of(text.split(","));
    }
}
