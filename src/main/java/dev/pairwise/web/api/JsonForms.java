package dev.pairwise.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * How values of the catalogue are written in JSON: exact decimals as strings, so that no reader rounds them, counts as numbers,
 * alternatives by their codes. What is left out does not exist; {@link DomainSchemas} describes the same.
 */
final class JsonForms {

    private JsonForms() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addModule(module())
                .build();
    }

    private static SimpleModule module() {
        return new SimpleModule()
                .addSerializer(BigDecimal.class, text(BigDecimal::toPlainString))
                .addSerializer(Usd.class, text(amount -> amount.amount().toPlainString()))
                .addSerializer(Slug.class, text(Slug::value))
                .addSerializer(PartialDate.class, text(PartialDate::toString))
                .addSerializer(TokenCount.class, new Form<>((count, out) -> out.writeNumber(count.value())))
                .setSerializerModifier(new EnumForms());
    }

    private static <T> Form<T> text(Function<T, String> text) {
        return new Form<>((value, out) -> out.writeString(text.apply(value)));
    }

    private static final class Form<T> extends ValueSerializer<T> {

        private final BiConsumer<T, JsonGenerator> writing;

        Form(BiConsumer<T, JsonGenerator> writing) {
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            writing.accept(value, out);
        }
    }

    private static final class EnumForms extends ValueSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public ValueSerializer<?> modifyEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueSerializer<?> serializer) {
            return JsonForms.<Enum<?>>text(Codes::of);
        }
    }
}
