package dev.pairwise.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** One of a closed list of values, known by the code that files and addresses use. */
public interface Coded {

    String code();

    static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
