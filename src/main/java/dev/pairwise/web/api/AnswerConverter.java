package dev.pairwise.web.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/** Writes the answers of this package, and nothing else of the site, in {@link JsonForms}. */
final class AnswerConverter extends JacksonJsonHttpMessageConverter {

    AnswerConverter() {
        super(JsonForms.mapper());
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return isOurs(type) && super.canWrite(type, mediaType);
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return isOurs(valueClass) && super.canWrite(type, valueClass, mediaType);
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return false;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().equals(AnswerConverter.class.getPackageName());
    }
}
