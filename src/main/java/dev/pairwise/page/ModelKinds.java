package dev.pairwise.page;

import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.wording.English;
import dev.pairwise.wording.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds that the list of models can be narrowed to: language models as the one kind they are, and every other by its own code. */
public final class ModelKinds {

    private static final String LANGUAGE = "language";
    private static final Set<Kind> LANGUAGE_MODELS = Set.of(Kind.CHAT, Kind.CODING_AGENT);

    private ModelKinds() {}

    public static Optional<Set<Kind>> named(String code) {
        return code.equals(LANGUAGE)
                ? Optional.of(LANGUAGE_MODELS)
                : Coded.parse(Kind.class, code)
                        .filter(kind -> kind != Kind.CHAT)
                        .map(Set::of);
    }

    /** Those of the kinds that models of a list have. */
    static List<Choice> choices(Set<Kind> kinds) {
        return Stream.concat(
                        Stream.of(choice(LANGUAGE, Kind.CHAT)),
                        Arrays.stream(Kind.values())
                                .filter(kind -> kind != Kind.CHAT && kinds.contains(kind))
                                .map(kind -> choice(kind.code(), kind)))
                .toList();
    }

    private static Choice choice(String code, Kind kind) {
        return new Choice(code, English.sentenceCase(Labels.plural(kind)));
    }
}
