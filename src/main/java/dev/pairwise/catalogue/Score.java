package dev.pairwise.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/** One result of one model on one benchmark. {@code setting} is the reasoning effort or the like; scores are comparable only with their like. */
public record Score(
        Benchmark benchmark,
        BigDecimal value,
        Optional<BigDecimal> standardError,
        Optional<String> setting,
        Optional<String> harness,
        Optional<String> ranBy,
        Optional<PartialDate> measured,
        boolean selfReported,
        Provenance provenance) {}
