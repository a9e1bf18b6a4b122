package dev.pairwise.web;

import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.Range;
import dev.pairwise.page.ModelsField;
import dev.pairwise.wording.ListRefusalWording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads the two fields of a range; nothing where neither bounds it. A least above its most is refused at both. */
final class TypedRanges {

    private final TypedFields typed;

    TypedRanges(TypedFields typed) {
        this.typed = typed;
    }

    Optional<Range<TokenCount>> tokens(ModelsField least, ModelsField most) {
        Function<ModelsField, Optional<TokenCount>> reading =
                field -> typed.one(field, TypedValue::tokens, ListRefusalWording.tokens());
        return range(least, reading.apply(least), most, reading.apply(most));
    }

    Optional<Range<Usd>> dollars(ModelsField least, ModelsField most) {
        Function<ModelsField, Optional<Usd>> reading =
                field -> typed.one(field, TypedValue::dollars, ListRefusalWording.dollars());
        return range(least, reading.apply(least), most, reading.apply(most));
    }

    /** From the first day of the least to the last day of the most. */
    Optional<Range<LocalDate>> dates(ModelsField least, ModelsField most) {
        return range(
                least,
                typed.one(least, TypedValue::first, ListRefusalWording.date()),
                most,
                typed.one(most, TypedValue::last, ListRefusalWording.date()));
    }

    private <T extends Comparable<? super T>> Optional<Range<T>> range(
            ModelsField leastField, Optional<T> least, ModelsField mostField, Optional<T> most) {
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            typed.refuse(leastField, ListRefusalWording.least());
            typed.refuse(mostField, ListRefusalWording.most());
            return Optional.empty();
        }
        return least.isEmpty() && most.isEmpty() ? Optional.empty() : Optional.of(new Range<>(least, most));
    }
}
