package dev.pairwise.web.template;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Reads what pages hold: the public methods of their records, each turned into a function when it is first asked for. */
final class Members {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final Map<Member, Function<Object, @Nullable Object>> READERS = new ConcurrentHashMap<>();

    private static final Map<Member, Method> METHODS = new ConcurrentHashMap<>();

    private Members() {}

    private record Member(Class<?> type, String name, int parameters) {}

    /** Refuses a name that the type has no public method without parameters for. */
    static Function<Object, @Nullable Object> reader(Class<?> type, String name) {
        return READERS.computeIfAbsent(new Member(type, name, 0), member -> function(find(member)));
    }

    static @Nullable Object call(Object owner, String name, @Nullable Object[] arguments) {
        try {
            return METHODS.computeIfAbsent(new Member(owner.getClass(), name, arguments.length), Members::find)
                    .invoke(owner, arguments);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("%s cannot be asked of %s".formatted(name, owner.getClass()), failure);
        }
    }

    private static Method find(Member member) {
        return Arrays.stream(member.type.getMethods())
                .filter(method ->
                        method.getName().equals(member.name) && method.getParameterCount() == member.parameters)
                .findFirst()
                .map(method -> ClassUtils.getPubliclyAccessibleMethodIfPossible(method, member.type))
                .orElseThrow(
                        () -> new IllegalStateException("%s has no public %s".formatted(member.type, member.name)));
    }

    /** As fast as a call in the source, where reflection would pack and unpack. */
    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> function(Method method) {
        try {
            MethodHandle handle = LOOKUP.unreflect(method);
            MethodType type = handle.type().wrap().changeReturnType(boxed(method.getReturnType()));
            CallSite site = LambdaMetafactory.metafactory(
                    LOOKUP,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.genericMethodType(1),
                    handle,
                    type);
            return (Function<Object, @Nullable Object>) site.getTarget().invoke();
        } catch (Throwable failure) {
            throw new IllegalStateException("%s cannot be read".formatted(method), failure);
        }
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
