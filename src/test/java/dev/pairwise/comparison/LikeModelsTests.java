package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.importing.BundledFiles;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikeModelsTests {

    private static final Standings STANDINGS = BundledFiles.standings();

    @Test
    void areTheRivalsAndThenAllOthersOfItsKindInOrderOfSlug() {
        List<Model> models = STANDINGS.catalogue().models();

        for (int place = 0; place < models.size(); place += 29) {
            Model model = models.get(place);
            assertThat(STANDINGS.comparable(model)).as(model.name()).containsExactlyElementsOf(expected(model));
        }
    }

    private static Set<Model> expected(Model model) {
        Set<Model> expected = new LinkedHashSet<>(STANDINGS.rivals(model));
        STANDINGS.catalogue().models().stream()
                .filter(other -> !other.isRollingAlias() && !model.isRollingAlias())
                .filter(other -> model.kind() != Kind.OTHER && model.kind().isComparableWith(other.kind()))
                .filter(other -> !other.slug().equals(model.slug()))
                .forEach(expected::add);
        return expected;
    }
}
