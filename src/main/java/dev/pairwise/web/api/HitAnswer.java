package dev.pairwise.web.api;

import dev.pairwise.search.Hit;
import io.swagger.v3.oas.annotations.media.Schema;

/** One thing that a search found. */
@Schema(description = "One thing that a search found.")
record HitAnswer(Sort sort, Reference found) {

    /** What it is. */
    enum Sort {
        MODEL,
        MAKER,
        PROVIDER,
        BENCHMARK
    }

    static HitAnswer of(Hit hit, Addresses addresses) {
        return switch (hit) {
            case Hit.OfModel of -> new HitAnswer(Sort.MODEL, Reference.to(of.model(), addresses));
            case Hit.OfMaker of -> new HitAnswer(Sort.MAKER, Reference.to(of.maker(), addresses));
            case Hit.OfProvider of -> new HitAnswer(Sort.PROVIDER, Reference.to(of.provider(), addresses));
            case Hit.OfBenchmark of -> new HitAnswer(Sort.BENCHMARK, Reference.to(of.benchmark(), addresses));
        };
    }
}
