package dev.pairwise.web.api;

import dev.pairwise.catalogue.CommercialUse;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Modality;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Status;
import dev.pairwise.catalogue.TokenCount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The facts about a model itself. */
@Schema(description = "The facts about a model itself.")
record Facts(
        FactAnswer<PartialDate> released,
        FactAnswer<TokenCount> contextTokens,
        FactAnswer<TokenCount> maxOutputTokens,
        FactAnswer<String> parameters,
        FactAnswer<String> activeParameters,
        FactAnswer<String> architecture,
        FactAnswer<LicenceAnswer> licence,
        FactAnswer<Openness> openness,
        FactAnswer<CommercialUse> commercialUse,
        FactAnswer<PartialDate> knowledgeCutoff,
        FactAnswer<List<Modality>> inputs,
        FactAnswer<List<Modality>> outputs,
        FactAnswer<Status> status,
        FactAnswer<LocalDate> retires,
        FactAnswer<Slug> successor) {

    static Facts of(Model.Specs specs) {
        return new Facts(
                FactAnswer.of(specs.released()),
                FactAnswer.of(specs.context()),
                FactAnswer.of(specs.maxOutput()),
                FactAnswer.of(specs.parameters()),
                FactAnswer.of(specs.activeParameters()),
                FactAnswer.of(specs.architecture()),
                FactAnswer.of(specs.licence(), LicenceAnswer::of),
                FactAnswer.of(specs.openness()),
                FactAnswer.of(specs.commercialUse()),
                FactAnswer.of(specs.knowledgeCutoff()),
                listed(specs.inputs()),
                listed(specs.outputs()),
                FactAnswer.of(specs.status()),
                FactAnswer.of(specs.retires()),
                FactAnswer.of(specs.successor()));
    }

    private static FactAnswer<List<Modality>> listed(Fact<Set<Modality>> modalities) {
        return FactAnswer.of(modalities, those -> those.stream().sorted().toList());
    }
}
