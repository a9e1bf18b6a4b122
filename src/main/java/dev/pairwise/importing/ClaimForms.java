package dev.pairwise.importing;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.CommercialUse;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Modality;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.RouteState;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Status;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelField;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The text form that a claim's value must have, by its field. */
final class ClaimForms {

    private static final Pattern TOKENS = Pattern.compile("[1-9][0-9]{0,11}");
    private static final Pattern PRICE = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,9})?");
    private static final Set<String> ROUTE_TOKENS =
            Set.of(ModelField.CONTEXT_TOKENS.code(), ModelField.MAX_OUTPUT_TOKENS.code());
    private static final Set<String> ROUTE_FLAGS = Set.of("deprecated", "held");

    private ClaimForms() {}

    /** What was expected of a claim, either of its field or of its value. */
    record Expected(boolean isOfField, String text) {

        String found(ClaimRecord claim) {
            return isOfField ? claim.field() : claim.value();
        }
    }

    /** What is expected instead of what the claim says, where that is wrong. */
    static Optional<Expected> expected(ClaimRecord claim) {
        Optional<Capability> capability = Coded.parse(Capability.class, claim.field());
        if (capability.isPresent()) {
            return require(Set.of("yes", "no", "unknown").contains(claim.value()), "yes or no");
        }
        if (claim.route() != null) {
            return expectedOfRoute(claim.field(), claim.value());
        }
        return ModelField.ofCode(claim.field())
                .map(field -> expectedOfModel(field, claim.value()))
                .orElseGet(() -> Optional.of(new Expected(true, "a fact of a model or a capability")));
    }

    private static Optional<Expected> expectedOfRoute(String field, String value) {
        if (Coded.parse(Rate.class, field).isPresent()) {
            boolean isPrice =
                    PRICE.matcher(value).matches() && new BigDecimal(value).compareTo(ValueCheck.HIGHEST_PRICE) <= 0;
            return require(isPrice, "a price between 0 and 1000");
        }
        if (ROUTE_TOKENS.contains(field)) {
            return require(TOKENS.matcher(value).matches(), "a number of tokens");
        }
        if (ROUTE_FLAGS.contains(field)) {
            return require(isFlag(value), "true or false");
        }
        if (field.equals("state")) {
            return require(Coded.parse(RouteState.class, value).isPresent(), "a state of a route");
        }
        return Optional.of(new Expected(true, "a fact of a route or a capability"));
    }

    private static Optional<Expected> expectedOfModel(ModelField field, String value) {
        return switch (field) {
            case FAMILY, LINE, PARAMETERS, ACTIVE_PARAMETERS, ARCHITECTURE, LICENCE, LICENCE_SPDX ->
                require(!value.isBlank(), "a text");
            case KIND -> require(Coded.parse(Kind.class, value).isPresent(), "a kind of model");
            case ROLLING, SUCCESSOR -> require(Slug.isWellFormed(value), "the slug of a model");
            case RELEASED, KNOWLEDGE_CUTOFF -> require(PartialDates.isReal(value), "a year, month or day");
            case CONTEXT_TOKENS, MAX_OUTPUT_TOKENS ->
                require(TOKENS.matcher(value).matches(), "a number of tokens");
            case LICENCE_OSI_APPROVED -> require(isFlag(value), "true or false");
            case OPENNESS -> require(Coded.parse(Openness.class, value).isPresent(), "open-weights or proprietary");
            case COMMERCIAL_USE ->
                require(Coded.parse(CommercialUse.class, value).isPresent(), "permitted, conditional or not-permitted");
            case INPUTS, OUTPUTS -> require(areModalities(value), "modalities joined by commas");
            case STATUS ->
                require(Coded.parse(Status.class, value).isPresent(), "active, deprecated, retired or delisted");
            case RETIRES -> require(isDay(value), "a day");
        };
    }

    private static Optional<Expected> require(boolean holds, String text) {
        return holds ? Optional.empty() : Optional.of(new Expected(false, text));
    }

    private static boolean isFlag(String value) {
        return value.equals("true") || value.equals("false");
    }

    private static boolean areModalities(String value) {
        return Arrays.stream(value.split(",", -1))
                .allMatch(code -> Coded.parse(Modality.class, code).isPresent());
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
