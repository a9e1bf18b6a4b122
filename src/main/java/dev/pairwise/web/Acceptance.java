package dev.pairwise.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads an {@code Accept} header: Markdown where it is asked for by name and not liked less than HTML, else HTML. */
final class Acceptance {

    private Acceptance() {}

    static Representation of(@Nullable String accept) {
        if (accept == null) {
            return Representation.HTML;
        }
        try {
            return of(MediaType.parseMediaTypes(accept));
        } catch (InvalidMediaTypeException unreadable) {
            return Representation.HTML;
        }
    }

    private static Representation of(List<MediaType> accepted) {
        double markdown = quality(accepted, Representation.MARKDOWN);
        double html = quality(accepted, Representation.HTML);
        return markdown > 0 && markdown >= html ? Representation.MARKDOWN : Representation.HTML;
    }

    /** How well the exact type is liked, 0 to 1; a wildcard asks for nothing by name. */
    private static double quality(List<MediaType> accepted, Representation representation) {
        return accepted.stream()
                .filter(type -> type.equalsTypeAndSubtype(representation.mediaType()))
                .map(MediaType::getQualityValue)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }
}
