package dev.pairwise.catalogue;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Whose word counts where sources differ about a model, strongest first. Within one rank the newer check counts, then the source that
 * comes first in the alphabet.
 */
public enum Precedence {
    /** A page of the maker or of its own provider. */
    MAKER,
    /** Facts that this catalogue looked up itself. */
    CURATED,
    /** The files of models.dev about models. */
    MODELS_DEV_METADATA,
    /** The files of models.dev about offers of providers, which often carry a model's facts second-hand. */
    MODELS_DEV,
    /** Any other data set. */
    OTHER,
    /** Not stated by its source but read from a name or an id: a "17B" there may be the active parameters alone. */
    READ_FROM_NAME;

    /** Sources that collect what others say; an address they cite is where they looked once, not who speaks. */
    private static final Set<String> COLLECTIONS = Set.of(
            "aider",
            "delisted",
            "epoch",
            "genai-prices",
            "helm",
            "litellm",
            "llm-stats",
            "models-dev",
            "models-dev-metadata",
            "openrouter",
            "price-history",
            "price-history-litellm",
            "simple-evals",
            "tau-bench",
            "vectara");

    /** Fields that models.dev does not have, so that what comes from there was read from a name. */
    private static final Set<String> NOT_IN_MODELS_DEV =
            Set.of(Field.PARAMETERS.code(), Field.ACTIVE_PARAMETERS.code(), Field.ARCHITECTURE.code());

    private static final String OWN = "pairwise";

    static Precedence of(String field, Provenance provenance, Predicate<String> isOfMaker) {
        String source = provenance.source().slug().value();
        if (source.startsWith("models-dev")) {
            return ofModelsDev(field, source);
        }
        if (!COLLECTIONS.contains(source) && provenance.url().filter(isOfMaker).isPresent()) {
            return MAKER;
        }
        return source.equals(OWN) || source.startsWith(OWN + "-") ? CURATED : OTHER;
    }

    /** Whether a source collects what others say instead of speaking for itself. */
    static boolean isCollection(Source source) {
        return COLLECTIONS.contains(source.slug().value());
    }

    private static Precedence ofModelsDev(String field, String source) {
        if (NOT_IN_MODELS_DEV.contains(field)) {
            return READ_FROM_NAME;
        }
        return source.equals("models-dev-metadata") ? MODELS_DEV_METADATA : MODELS_DEV;
    }
}
