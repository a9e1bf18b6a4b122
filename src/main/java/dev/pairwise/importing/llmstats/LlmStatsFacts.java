package dev.pairwise.importing.llmstats;

import dev.pairwise.document.ClaimRecord;
import dev.pairwise.importing.recognition.Mapping;
import java.util.List;

/** What llm-stats says of models themselves: licence, commercial use, parameters, dates. */
final class LlmStatsFacts {

    private LlmStatsFacts() {}

    static List<ClaimRecord> of(LlmStatsFiles files, Mapping mapping) {
        return List.of();
    }
}
