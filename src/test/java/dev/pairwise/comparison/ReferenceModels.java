package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.model;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.CommercialUse;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Modality;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import java.util.Arrays;

/** The three models by which the whole site is checked. */
final class ReferenceModels {

    static final Model AUDIO = gpt("gpt-4o-audio-preview", "2024-10-01", "Decoder Only")
            .route(Routes.gateway("openrouter").priced("2.50", "10"))
            .build();

    static final Model NOVEMBER = gpt("gpt-4o-2024-11-20", "2024-11-20", "Mixture of Experts")
            .inputs(Modality.TEXT, Modality.IMAGE)
            .can(Capability.VISION, Capability.MULTIMODAL, Capability.CODE_EXECUTION)
            .build();

    static final Model MISTRAL = nothingButKnown(model("mistral-small-3.1-24b-instruct"))
            .maker("mistralai")
            .family("mistral-small")
            .openWeights()
            .released("2025-12-15")
            .unknown(Field.MAX_OUTPUT_TOKENS)
            .parameters("24B")
            .architecture("Decoder Only")
            .licence("Apache 2.0", "Apache-2.0", true)
            .commercialUse(CommercialUse.PERMITTED)
            .knowledgeCutoff("2023-10")
            .inputs(Modality.TEXT, Modality.IMAGE)
            .can(Capability.VISION, Capability.MULTIMODAL, Capability.STRUCTURED_OUTPUTS)
            .route(Routes.at("together-ai").priced("0.10", "0.30"))
            .route(Routes.gateway("openrouter"))
            .route(Routes.at("cloudflare-workers-ai"))
            .route(Routes.at("fireworks-ai"))
            .route(Routes.at("nvidia-nim"))
            .route(Routes.own("mistralai"))
            .build();

    private ReferenceModels() {}

    private static Models.Builder gpt(String slug, String released, String architecture) {
        return nothingButKnown(model(slug))
                .maker("openai")
                .family("gpt-4o")
                .released(released)
                .unknown(Field.MAX_OUTPUT_TOKENS)
                .architecture(architecture)
                .licence("Proprietary")
                .commercialUse(CommercialUse.CONDITIONAL)
                .knowledgeCutoff("2023-10");
    }

    /** Every capability is known, and No unless a model says otherwise. */
    private static Models.Builder nothingButKnown(Models.Builder builder) {
        return Arrays.stream(Capability.values())
                .filter(capability -> capability != Capability.AUDIO && capability != Capability.PROMPT_CACHING)
                .reduce(builder, (known, capability) -> known.cannot(capability), (one, _) -> one);
    }
}
