package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.ReviewedProviders;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name people use for a model: the maker's own words for it, without what providers add about themselves or the route. */
final class Names {

    private static final Pattern MAKER = Pattern.compile("^[A-Za-z0-9 .&-]{2,24}:\\s+");
    private static final Pattern FOLDER = Pattern.compile("^[A-Za-z0-9_.-]+/(?=[A-Za-z0-9])");
    private static final Pattern NOTE = Pattern.compile(
            "(?<!\\s)\\s*[(\\[](free|latest|beta|retires[^()\\[\\]]*|deprecated[^()\\[\\]]*|us|eu|global|preview only|new|\\$+|older[^()\\[\\]]*)[)\\]]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("(?<!\\s)\\s+(free|latest)$", Pattern.CASE_INSENSITIVE);

    private Names() {}

    static String of(Recognised model, ReviewedProviders providers) {
        return Stream.of(
                        model.own(providers).stream(),
                        named(model, model.stated()),
                        model.stated(),
                        model.plain(),
                        model.offers().stream())
                .map(offers -> Majority.of(
                        offers.map(offer -> clean(offer.listed().name())).filter(Names::isWritten)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> clean(model.offers().getFirst().listed().name()));
    }

    /** Old names that lead to this model today do not name it. */
    private static Stream<Offer> named(Recognised model, Stream<Offer> offers) {
        return offers.filter(offer -> offer.name().key().equals(model.key()));
    }

    static String clean(String name) {
        String text =
                FOLDER.matcher(MAKER.matcher(name.strip()).replaceFirst("")).replaceFirst("");
        String withoutNotes = NOTE.matcher(text).replaceAll("");
        return ENDING.matcher(withoutNotes)
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** An id in place of a name has neither capitals nor spaces. */
    private static boolean isWritten(String name) {
        return name.contains(" ") || name.chars().anyMatch(Character::isUpperCase) || name.length() < 8;
    }
}
