package dev.pairwise.web.template;

import java.util.List;
import java.util.Optional;

/** What is written in the file of a template. */
sealed interface Node {

    /** Everything that is no element, as it is written. */
    record Written(String text) implements Node {}

    record Element(String name, List<Attribute> attributes, List<Node> children, Ending ending) implements Node {

        Optional<String> attribute(String wanted) {
            return attributes.stream()
                    .filter(attribute -> attribute.name().equals(wanted))
                    .map(Attribute::value)
                    .findFirst();
        }
    }

    /** {@code value} is what stands between the quotes, {@code written} the whole. */
    record Attribute(String name, String value, String written) {}

    enum Ending {
        /** {@code </p>}. */
        TAG,

        /** None, as of {@code <br>}. */
        NONE,

        /** The slash in {@code <path/>}. */
        SLASH
    }
}
