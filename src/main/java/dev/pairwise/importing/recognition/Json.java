package dev.pairwise.importing.recognition;

import dev.pairwise.importing.JsonText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How foreign JSON is read: snake case, unknown fields passed over, needed texts asked for, every number with a point as a decimal. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder(JsonText.boundedFactory())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .annotationIntrospector(AnnotationIntrospector.pair(new NeededTexts(), new JacksonAnnotationIntrospector()))
            .addModule(new SimpleModule().addDeserializer(BigDecimal.class, new BearableDecimal()))
            .build();

    private Json() {}

    /** A node as a record, or a {@link JacksonException} whose message says what it is not. */
    public static <T> T record(JsonNode node, Class<T> type) {
        if (!node.isObject()) {
            throw MismatchedInputException.from((JsonParser) null, type, "no object but " + node.getNodeType());
        }
        return MAPPER.treeToValue(node, type);
    }

    /** Refuses a number such as 1e999999999, which is short to write and would not fit into memory. */
    private static final class BearableDecimal extends StdDeserializer<BigDecimal> {

        BearableDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            BigDecimal number = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
            return number == null || Amounts.isOfBearableSize(number)
                    ? number
                    : context.reportInputMismatch(BigDecimal.class, "a number of more digits than any price has");
        }
    }
}
