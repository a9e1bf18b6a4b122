package dev.pairwise.web.api;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the value of a parameter must look like: it reads values, and it is how the description of the interface knows of them. */
sealed interface Shape {

    /** Nothing where the value is as it must be, else what to give instead. */
    @Nullable
    String objection(String value);

    Schema<?> schema();

    /** A whole number within limits, in the one way to write it. */
    record Whole(long least, long most, @Nullable Long standard) implements Shape {

        /** No limit has more digits than this, and a {@code long} holds them all. */
        private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,17}");

        @Override
        public @Nullable String objection(String value) {
            boolean fits =
                    DIGITS.matcher(value).matches() && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
            return fits ? null : String.format(Locale.US, "Give one whole number from %,d to %,d.", least, most);
        }

        @Override
        public Schema<?> schema() {
            Schema<Object> schema = typed("integer");
            schema.format("int64").minimum(BigDecimal.valueOf(least)).maximum(BigDecimal.valueOf(most));
            if (standard != null) {
                schema.setDefault(standard);
            }
            return schema;
        }
    }

    /** One of several codes. */
    record Code(List<String> codes) implements Shape {

        Code(Class<? extends Enum<?>> type) {
            this(Codes.all(type));
        }

        @Override
        public @Nullable String objection(String value) {
            return codes.contains(value) ? null : "Give one of: " + String.join(", ", codes) + ".";
        }

        @Override
        public Schema<?> schema() {
            Schema<Object> schema = typed("string");
            codes.forEach(schema::addEnumItemObject);
            return schema;
        }
    }

    /** Words, without control characters. */
    record Text(int most) implements Shape {

        private static final Pattern READABLE = Pattern.compile("\\P{Cntrl}*");

        @Override
        public @Nullable String objection(String value) {
            boolean fits = !value.isBlank()
                    && value.length() <= most
                    && READABLE.matcher(value).matches();
            return fits ? null : "Give some text of at most %d characters.".formatted(most);
        }

        @Override
        public Schema<?> schema() {
            return typed("string").minLength(1).maxLength(most);
        }
    }

    /** US dollars as a plain decimal. */
    record Amount() implements Shape {

        static final String PATTERN = "(0|[1-9][0-9]{0,8})(\\.[0-9]{1,9})?";
        private static final Pattern PLAIN = Pattern.compile(PATTERN);

        @Override
        public @Nullable String objection(String value) {
            return PLAIN.matcher(value).matches() ? null : "Give an amount of US dollars such as 2.50.";
        }

        @Override
        public Schema<?> schema() {
            return typed("string").pattern("^" + PATTERN + "$");
        }
    }

    /** A day as ISO writes it. */
    record Day() implements Shape {

        private static final int LENGTH = 10;

        @Override
        public @Nullable String objection(String value) {
            try {
                return value.length() == LENGTH && LocalDate.parse(value).getYear() > 0 ? null : asked();
            } catch (DateTimeException unreadable) {
                return asked();
            }
        }

        private static String asked() {
            return "Give a day of the calendar such as 2026-01-31.";
        }

        @Override
        public Schema<?> schema() {
            return typed("string").format("date");
        }
    }

    private static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setType(type);
        schema.setTypes(Set.of(type));
        return schema;
    }
}
