package dev.pairwise.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads the text form that statements have, whatever their field: numbers and ISO dates as they are, {@code yes} or {@code no}, codes of
 * the import format, lists of codes joined by commas. Refuses anything else.
 */
final class FieldText {

    private FieldText() {}

    static TokenCount tokens(String text) {
        return new TokenCount(Long.parseLong(text));
    }

    static <E extends Enum<E> & Coded> E code(Class<E> type, String text) {
        return Coded.parse(type, text)
                .orElseThrow(() -> new IllegalArgumentException("not a code of " + type.getSimpleName() + ": " + text));
    }

    static Set<Modality> modalities(String text) {
        EnumSet<Modality> modalities = EnumSet.noneOf(Modality.class);
        for (String code : text.split(",", -1)) {
            modalities.add(code(Modality.class, code.strip()));
        }
        return Collections.unmodifiableSet(modalities);
    }

    static boolean yes(String text) {
        return code(Support.class, text) == Support.YES;
    }
}
