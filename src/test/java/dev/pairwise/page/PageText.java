package dev.pairwise.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every text that a page record holds, however deep. */
final class PageText {

    private PageText() {}

    static List<String> of(@Nullable Object... values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            visit(value, texts);
        }
        return texts;
    }

    private static void visit(@Nullable Object value, List<String> texts) {
        switch (value) {
            case null -> throw new AssertionError("a page holds null");
            case String text -> texts.add(text);
            case Optional<?> optional -> optional.ifPresent(found -> visit(found, texts));
            case Record row -> visitRecord(row, texts);
            case Iterable<?> list -> list.forEach(element -> visit(element, texts));
            default -> {}
        }
    }

    private static void visitRecord(Record row, List<String> texts) {
        for (RecordValues.Accessor accessor : RecordValues.accessors(row.getClass())) {
            visit(accessor.of(row), texts);
        }
    }
}
