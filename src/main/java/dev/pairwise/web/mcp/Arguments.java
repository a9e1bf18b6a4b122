package dev.pairwise.web.mcp;

import dev.pairwise.catalogue.Coded;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.WorkloadField;
import dev.pairwise.web.TypedText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a tool is asked with, read one by one. Faults are gathered, each with the name of its argument, and end the call. */
final class Arguments {

    /** No limit has more digits than this, and a {@code long} holds them all. A fraction of zero is a whole number too. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}(\\.0+)?");

    private static final int MOST_CODES = 20;

    private final Map<String, Object> given;
    private final Set<String> known = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    Arguments(Map<String, Object> given) {
        this.given = given;
    }

    static long otherwise(WorkloadField field) {
        return field.of(Workload.DEFAULT);
    }

    /** All that is wrong, unknown arguments included; to be asked when everything has been read. */
    List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> "%s: there is no such argument.".formatted(TypedText.of(name)))
                .forEach(all::add);
        return all;
    }

    /** A text that has to be there; empty where it is not. */
    String requiredText(String name) {
        int faultsBefore = faults.size();
        Optional<String> text = optionalText(name);
        if (text.isEmpty() && faults.size() == faultsBefore) {
            faults.add("%s: is needed.".formatted(name));
        }
        return text.orElse("");
    }

    Optional<String> optionalText(String name) {
        return switch (value(name)) {
            case String text -> Optional.of(TypedText.of(text)).filter(typed -> !typed.isEmpty());
            case Missing _ -> Optional.empty();
            default -> refused(name, "give a text.");
        };
    }

    boolean flag(String name) {
        return switch (value(name)) {
            case Boolean flag -> flag;
            case Missing _ -> false;
            default -> {
                faults.add("%s: give true or false.".formatted(name));
                yield false;
            }
        };
    }

    /** Digits in a text count as a number: agents write both. */
    long number(String name, long least, long most, long otherwise) {
        Object value = value(name);
        if (value instanceof Missing) {
            return otherwise;
        }
        return whole(value).filter(number -> number >= least && number <= most).orElseGet(() -> {
            faults.add(String.format(Locale.US, "%s: give one whole number from %,d to %,d.", name, least, most));
            return otherwise;
        });
    }

    /** The default where a number is wrong; then the call ends with the fault. */
    Workload workload() {
        return new Workload(
                number(WorkloadField.REQUESTS),
                number(WorkloadField.INPUT),
                number(WorkloadField.OUTPUT),
                (int) number(WorkloadField.CACHED),
                (int) number(WorkloadField.BATCH));
    }

    Optional<LocalDate> day(String name) {
        Optional<String> text = optionalText(name);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return refused(name, "give a day as 2026-09-30.");
        }
    }

    <E extends Enum<E> & Coded> List<E> codes(String name, Class<E> type) {
        return switch (value(name)) {
            case List<?> items
            when items.size() <= MOST_CODES ->
                items.stream().flatMap(item -> code(name, item, type).stream()).toList();
            case Missing _ -> List.of();
            default -> {
                faults.add("%s: give a list.".formatted(name));
                yield List.of();
            }
        };
    }

    private <E extends Enum<E> & Coded> Optional<E> code(String name, @Nullable Object item, Class<E> type) {
        String code = String.valueOf(item);
        Optional<E> parsed = Coded.parse(type, code);
        return parsed.isPresent() ? parsed : refused(name, "“%s” is none of its values.".formatted(TypedText.of(code)));
    }

    private long number(WorkloadField field) {
        return number(field.key(), field.least(), field.most(), otherwise(field));
    }

    private static Optional<Long> whole(Object value) {
        return value instanceof Number || value instanceof String
                ? Optional.of(value.toString())
                        .map(Arguments::plain)
                        .filter(text -> WHOLE.matcher(text).matches())
                        .map(text -> new BigDecimal(text).longValueExact())
                : Optional.empty();
    }

    /** A number that came as {@code 1e6} is written {@code 1.0E6} by then. */
    private static String plain(String text) {
        return text.matches("[0-9.]{1,20}E[0-9]{1,2}") ? new BigDecimal(text).toPlainString() : text;
    }

    private <T> Optional<T> refused(String name, String how) {
        faults.add("%s: %s".formatted(name, how));
        return Optional.empty();
    }

    private record Missing() {}

    private static final Missing MISSING = new Missing();

    /** JSON's null is as good as nothing. */
    private Object value(String name) {
        known.add(name);
        Object value = given.get(name);
        return value == null ? MISSING : value;
    }
}
