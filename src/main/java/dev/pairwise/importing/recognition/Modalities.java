package dev.pairwise.importing.recognition;

import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.Modality;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Lists of modalities as the files write them. */
public final class Modalities {

    /** A "file" can be anything that a gateway turns into text first, so a list with one says nothing of the model. */
    private static final String ANY_FILE = "file";

    private Modalities() {}

    /** The known ones in the order of the catalogue, joined by commas; nothing where there is none or any file will do. */
    public static Optional<String> joined(JsonNode names) {
        if (names.valueStream().anyMatch(name -> ANY_FILE.equals(name.asString("")))) {
            return Optional.empty();
        }
        Set<Modality> known = EnumSet.noneOf(Modality.class);
        names.valueStream()
                .map(name -> name.asString(""))
                .forEach(name -> Coded.parse(Modality.class, name).ifPresent(known::add));
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream().map(Modality::code).collect(Collectors.joining(",")));
    }
}
