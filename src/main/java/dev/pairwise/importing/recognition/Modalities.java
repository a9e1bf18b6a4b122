package dev.pairwise.importing.recognition;

import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.Modality;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Lists of modalities as the files write them. */
public final class Modalities {

    /** A file that a model reads is a PDF as far as any list says. */
    private static final Map<String, String> OTHER_NAMES = Map.of("file", "pdf");

    private Modalities() {}

    /** The known ones in the order of the catalogue, joined by commas; nothing where there is none. */
    public static Optional<String> joined(JsonNode names) {
        Set<Modality> known = EnumSet.noneOf(Modality.class);
        names.valueStream()
                .map(name -> name.asString(""))
                .map(name -> OTHER_NAMES.getOrDefault(name, name))
                .forEach(name -> Coded.parse(Modality.class, name).ifPresent(known::add));
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream().map(Modality::code).collect(Collectors.joining(",")));
    }
}
