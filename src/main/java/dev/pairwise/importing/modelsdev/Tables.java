package dev.pairwise.importing.modelsdev;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.type.TypeFactory;

/** The reviewed tables beside this class: facts that no file of models.dev states, kept as data so that they can be read and mended. */
final class Tables {

    private Tables() {}

    static <T> List<T> list(String file, Class<T> type) {
        return open(file, table -> Json.MAPPER.readValue(table, types().constructCollectionType(List.class, type)));
    }

    static <T> Map<String, T> map(String file, Class<T> type) {
        return open(
                file, table -> Json.MAPPER.readValue(table, types().constructMapType(Map.class, String.class, type)));
    }

    static <T> T single(String file, Class<T> type) {
        return open(file, table -> Json.MAPPER.readValue(table, type));
    }

    private static TypeFactory types() {
        return Json.MAPPER.getTypeFactory();
    }

    private static <T> T open(String file, Function<InputStream, T> reader) {
        try (InputStream table = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file)) {
            return reader.apply(table);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
