package dev.pairwise.importing.helm;

import dev.pairwise.importing.recognition.Dates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One entry of HELM's list of models. {@code access} is open, limited or closed. */
record DescribedModel(
        String name,
        @Nullable String displayName,
        @Nullable String access,
        @Nullable BigDecimal numParameters,
        @Nullable String releaseDate,
        List<String> tags) {

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000L);

    DescribedModel {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    /** What it says of a model, by the code of the field. */
    Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        released().ifPresent(day -> facts.put("released", day));
        parameters().ifPresent(size -> facts.put("parameters", size));
        openness().ifPresent(openness -> facts.put("openness", openness));
        return facts;
    }

    Optional<String> released() {
        return Dates.plausible(releaseDate);
    }

    /** {@code 7B}, {@code 13.6B}, {@code 360M}. */
    Optional<String> parameters() {
        if (numParameters == null || numParameters.signum() <= 0) {
            return Optional.empty();
        }
        boolean billions = numParameters.compareTo(BILLION) >= 0;
        BigDecimal count = numParameters
                .divide(billions ? BILLION : MILLION, 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(count.toPlainString() + (billions ? "B" : "M"));
    }

    /** "Limited" means behind an interface: the weights are not given out. */
    Optional<String> openness() {
        return switch (String.valueOf(access)) {
            case "open" -> Optional.of("open-weights");
            case "limited", "closed" -> Optional.of("proprietary");
            default -> Optional.empty();
        };
    }

    List<String> inputs() {
        return tags.contains("VISION_LANGUAGE_MODEL_TAG") || tags.contains("FULL_FUNCTIONALITY_VLM_TAG")
                ? List.of("text", "image")
                : tags.contains("AUDIO_LANGUAGE_MODEL_TAG") ? List.of("text", "audio") : List.of("text");
    }
}
