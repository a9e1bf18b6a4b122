package dev.pairwise.importing.recognition;

import dev.pairwise.importing.JsonText;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** How the JSON of models.dev is read: snake case, unknown fields passed over, every number with a point as a decimal. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder(JsonText.boundedFactory())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}
}
