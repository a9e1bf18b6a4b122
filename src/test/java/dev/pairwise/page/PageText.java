package dev.pairwise.page;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every text that a page record holds, however deep. */
final class PageText {

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
        }
    };

    private PageText() {}

    static List<String> of(@Nullable Object... values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            visit(value, texts::add);
        }
        return texts;
    }

    private static void visit(@Nullable Object value, Consumer<String> texts) {
        switch (value) {
            case null -> throw new AssertionError("a page holds null");
            case String text -> texts.accept(text);
            case Optional<?> optional -> optional.ifPresent(found -> visit(found, texts));
            case Iterable<?> list -> list.forEach(element -> visit(element, texts));
            case Record row -> visitRecord(row, texts);
            default -> {}
        }
    }

    private static void visitRecord(Record row, Consumer<String> texts) {
        for (Method accessor : ACCESSORS.get(row.getClass())) {
            visit(value(accessor, row), texts);
        }
    }

    private static @Nullable Object value(Method accessor, Record row) {
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
