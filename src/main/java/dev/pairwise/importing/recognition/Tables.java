package dev.pairwise.importing.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.type.TypeFactory;

/** The reviewed tables beside a class: facts that no data set states, kept as data so that they can be read and mended. */
public final class Tables {

    private Tables() {}

    public static <T> List<T> list(Class<?> owner, String file, Class<T> type) {
        return open(
                owner, file, table -> Json.MAPPER.readValue(table, types().constructCollectionType(List.class, type)));
    }

    public static <T> Map<String, T> map(Class<?> owner, String file, Class<T> type) {
        return open(
                owner,
                file,
                table -> Json.MAPPER.readValue(table, types().constructMapType(Map.class, String.class, type)));
    }

    public static <T> T single(Class<?> owner, String file, Class<T> type) {
        return open(owner, file, table -> Json.MAPPER.readValue(table, type));
    }

    private static TypeFactory types() {
        return Json.MAPPER.getTypeFactory();
    }

    private static <T> T open(Class<?> owner, String file, Function<InputStream, T> reader) {
        try (InputStream table = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
            return reader.apply(table);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
