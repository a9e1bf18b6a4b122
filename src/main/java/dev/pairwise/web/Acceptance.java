package dev.pairwise.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads an {@code Accept} header: the twin that is asked for by name, liked best and not less than HTML, else HTML. */
final class Acceptance {

    private final List<MediaType> accepted;

    private Acceptance(List<MediaType> accepted) {
        this.accepted = accepted;
    }

    /** Of twins that are liked alike, the first in the order of {@link Representation}. */
    static Representation of(@Nullable String accept, Set<Representation> twins) {
        if (accept == null) {
            return Representation.HTML;
        }
        try {
            return new Acceptance(MediaType.parseMediaTypes(accept)).best(twins);
        } catch (InvalidMediaTypeException unreadable) {
            return Representation.HTML;
        }
    }

    private Representation best(Set<Representation> twins) {
        double html = quality(Representation.HTML);
        return twins.stream()
                .filter(twin -> quality(twin) > 0 && quality(twin) >= html)
                .min(Comparator.comparingDouble(this::quality).reversed().thenComparing(Comparator.naturalOrder()))
                .orElse(Representation.HTML);
    }

    /** How well the exact type is liked, 0 to 1; a wildcard asks for nothing by name. */
    private double quality(Representation representation) {
        return accepted.stream()
                .filter(type -> type.equalsTypeAndSubtype(representation.mediaType()))
                .map(MediaType::getQualityValue)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }
}
