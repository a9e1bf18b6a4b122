package dev.pairwise.page;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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

    /** As the compiler makes one of {@code Type::component}: a handle that is no constant costs several times as much. */
    private static Accessor accessor(Method method) {
        Class<?> type = method.getDeclaringClass();
        try {
            MethodHandles.Lookup inside = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            return (Accessor) LambdaMetafactory.metafactory(
                            inside,
                            "of",
                            MethodType.methodType(Accessor.class),
                            MethodType.methodType(Object.class, Record.class),
                            inside.unreflect(method),
                            MethodType.methodType(Object.class, type))
                    .getTarget()
                    .invokeExact();
        } catch (Throwable impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
