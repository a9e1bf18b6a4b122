package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Tables;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reviewed table of single models, by id, for what the rules get wrong or cannot know. */
record ReviewedModels(Map<String, Entry> entries) {

    static final ReviewedModels TABLE =
            new ReviewedModels(Tables.map(ReviewedModels.class, "models.json", Entry.class));

    private static final Entry NOTHING =
            new Entry(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /**
     * Any part may be absent and is then left to the rules. {@code rolling} is the id a moving name points to today; {@code released} chooses among
     * the days that routes state where the maker's own is wrong; {@code drop} marks what is no model and {@code keep} a model that a
     * single provider lists;
     * {@code mistrusted} lists fields in which the description is wrong.
     */
    record Entry(
            @Nullable String slug,
            @Nullable String name,
            @Nullable String maker,
            @Nullable String kind,
            @Nullable String line,
            @Nullable String family,
            @Nullable String rolling,
            @Nullable String released,
            @Nullable String parameters,
            @Nullable String activeParameters,
            @Nullable String openness,
            @Nullable Boolean drop,
            @Nullable Boolean keep,
            @Nullable List<String> mistrusted) {

        List<String> mistrustedClaims() {
            return mistrusted == null ? List.of() : mistrusted;
        }
    }

    Entry of(String id) {
        return entries.getOrDefault(id, NOTHING);
    }
}
