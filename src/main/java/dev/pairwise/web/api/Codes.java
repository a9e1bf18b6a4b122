package dev.pairwise.web.api;

import dev.pairwise.catalogue.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How one of several alternatives is written: by its code in the import format, else by its name in lower case with dashes. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> alternative) {
        return alternative instanceof Coded coded
                ? coded.code()
                : alternative.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    }

    static <E extends Enum<E>> Optional<E> parse(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(alternative -> of(alternative).equals(code))
                .findFirst();
    }
}
