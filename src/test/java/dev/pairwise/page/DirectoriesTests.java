package dev.pairwise.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.importing.BundledFiles;
import dev.pairwise.page.Directory.Group;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two directories of the bundled catalogue. */
class DirectoriesTests {

    private static final Catalogue CATALOGUE = BundledFiles.catalogue();
    private static final Directory LANGUAGE_MODELS = Directories.languageModels(CATALOGUE);
    private static final Directory OTHERS = Directories.others(CATALOGUE);

    @Test
    void leadToEveryModelOnce() {
        Predicate<Model> isLanguageModel = model -> model.kind().isLanguageModel() && !model.isRollingAlias();

        assertThat(links(LANGUAGE_MODELS)).containsExactlyInAnyOrderElementsOf(addresses(isLanguageModel));
        assertThat(links(OTHERS)).containsExactlyInAnyOrderElementsOf(addresses(isLanguageModel.negate()));
    }

    @Test
    void nameMakersInTheOrderOfTheAlphabetWhateverTheirCase() {
        List<String> makers =
                LANGUAGE_MODELS.groups().stream().map(Group::heading).toList();

        assertThat(makers).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).hasSizeGreaterThan(50);
    }

    @Test
    void canBeJumpedIntoAtEachHeading() {
        Stream<Group> groups = Stream.of(LANGUAGE_MODELS, OTHERS).flatMap(directory -> directory.groups().stream());

        assertThat(groups.map(Group::id)).doesNotHaveDuplicates().allMatch(id -> id.matches("(by|kind)-[a-z0-9.-]+"));
    }

    private static Stream<String> links(Directory directory) {
        return directory.groups().stream()
                .flatMap(group -> group.models().stream())
                .map(Link::href);
    }

    private List<String> addresses(Predicate<Model> which) {
        return CATALOGUE.models().stream()
                .filter(which)
                .map(model -> Links.model(model.slug()))
                .toList();
    }
}
