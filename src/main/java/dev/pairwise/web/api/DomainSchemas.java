package dev.pairwise.web.api;

import com.fasterxml.jackson.databind.JavaType;
import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes values of the catalogue as {@link JsonForms} writes them, and which parts of an answer are always there. */
@Component
class DomainSchemas implements ModelConverter {

    private static final String DECIMAL = "^-?[0-9]+(\\.[0-9]+)?$";

    /** Patterns of what is written as text. */
    private static final Map<Class<?>, String> PATTERNS = Map.of(
            Usd.class, "^[0-9]+(\\.[0-9]+)?$",
            BigDecimal.class, DECIMAL,
            Slug.class, "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$",
            PartialDate.class, "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType java = Json31.mapper().constructType(type.getType());
        Class<?> raw = java.getRawClass();
        if (PATTERNS.containsKey(raw)) {
            return as(String.class, type, context, others)
                    .<Schema<?>>map(text -> text.pattern(PATTERNS.get(raw)))
                    .orElse(null);
        }
        if (raw == TokenCount.class) {
            return as(Long.class, type, context, others)
                    .<Schema<?>>map(count -> count.minimum(BigDecimal.ONE))
                    .orElse(null);
        }
        if (raw.isEnum()) {
            return as(String.class, type, context, others)
                    .<Schema<?>>map(text -> coded(raw, text))
                    .orElse(null);
        }
        Schema<?> resolved = others.hasNext() ? others.next().resolve(type, context, others) : null;
        if (resolved != null && raw.isRecord()) {
            require(resolved, raw, context);
        }
        return resolved;
    }

    /** What another type would be described as, with what is annotated here. */
    @SuppressWarnings("unchecked")
    private static Optional<Schema<String>> as(
            Class<?> other, AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        return others.hasNext()
                ? Optional.ofNullable((Schema<String>) others.next().resolve(type.type(other), context, others))
                : Optional.empty();
    }

    private static Schema<?> coded(Class<?> type, Schema<String> text) {
        Arrays.stream(type.getEnumConstants())
                .map(alternative -> Codes.of((Enum<?>) alternative))
                .forEach(text::addEnumItemObject);
        return text;
    }

    /** A part that may be left out says so where it is declared. */
    private static void require(Schema<?> resolved, Class<?> record, ModelConverterContext context) {
        Schema<?> described = resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels()
                        .get(resolved.get$ref().substring(Components.COMPONENTS_SCHEMAS_REF.length()));
        if (described != null && described.getProperties() != null) {
            described.setRequired(always(record));
        }
    }

    private static List<String> always(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }
}
