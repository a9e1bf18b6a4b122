package dev.pairwise.page;

import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the components of any record. Called about a thousand times a page, hence without the reflection that looks each up anew. */
final class RecordValues {

    /** One component of records of one type. */
    @FunctionalInterface
    public interface Accessor {

        @Nullable
        Object of(Record row);
    }

    private static final ClassValue<List<Accessor>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Accessor> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .map(RecordValues::accessor)
                    .toList();
        }
    };

    private RecordValues() {}

    static List<Accessor> accessors(Class<? extends Record> type) {
        return ACCESSORS.get(type);
    }

    private static Accessor accessor(Method method) {
        method.setAccessible(true);
        try {
            return MethodHandleProxies.asInterfaceInstance(
                    Accessor.class, MethodHandles.lookup().unreflect(method));
        } catch (IllegalAccessException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
