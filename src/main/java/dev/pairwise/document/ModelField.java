package dev.pairwise.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a model that sources may disagree about, by the code that {@code claims} use for it, with its text form: numbers and dates
 * as they are, lists joined by commas. A capability is claimed by its own code ({@code vision}), with {@code yes} or {@code no}.
 */
public enum ModelField {
    FAMILY("family", ModelRecord::family),
    KIND("kind", ModelRecord::kind),
    LINE("line", ModelRecord::line),
    ROLLING("rolling", ModelRecord::rolling),
    RELEASED("released", ModelRecord::released),
    CONTEXT_TOKENS("contextTokens", model -> text(model.contextTokens())),
    MAX_OUTPUT_TOKENS("maxOutputTokens", model -> text(model.maxOutputTokens())),
    PARAMETERS("parameters", ModelRecord::parameters),
    ACTIVE_PARAMETERS("activeParameters", ModelRecord::activeParameters),
    ARCHITECTURE("architecture", ModelRecord::architecture),
    LICENCE("licence", model -> model.licence() == null ? null : model.licence().name()),
    LICENCE_SPDX(
            "licence.spdx",
            model -> model.licence() == null ? null : model.licence().spdx()),
    LICENCE_OSI_APPROVED(
            "licence.osiApproved",
            model -> model.licence() == null ? null : text(model.licence().osiApproved())),
    OPENNESS("openness", ModelRecord::openness),
    COMMERCIAL_USE("commercialUse", ModelRecord::commercialUse),
    KNOWLEDGE_CUTOFF("knowledgeCutoff", ModelRecord::knowledgeCutoff),
    INPUTS("inputs", model -> joined(model.inputs())),
    OUTPUTS("outputs", model -> joined(model.outputs())),
    STATUS("status", ModelRecord::status),
    RETIRES("retires", model -> text(model.retires())),
    SUCCESSOR("successor", ModelRecord::successor);

    private final String code;
    private final Function<ModelRecord, @Nullable String> text;

    ModelField(String code, Function<ModelRecord, @Nullable String> text) {
        this.code = code;
        this.text = text;
    }

    public static Optional<ModelField> ofCode(String code) {
        return Stream.of(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** What the record says of this field, if it says anything. */
    public Optional<String> textIn(ModelRecord model) {
        return Optional.ofNullable(text.apply(model));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(",", values);
    }
}
