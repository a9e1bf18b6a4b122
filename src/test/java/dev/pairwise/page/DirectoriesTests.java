package dev.pairwise.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.importing.BundledFiles;
import dev.pairwise.page.Directory.Group;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

    @Test
    void listOfVeryManyThoseThatMostProvidersOfferAndSaySo() {
        List<Model> models = IntStream.rangeClosed(0, Directories.MOST_MODELS)
                .mapToObj(number -> number == 5
                        ? Models.model("model-5").build()
                        : Models.model("model-" + number).priced("1", "1").build())
                .toList();

        Directory directory = Directories.languageModels(Models.catalogue(models));

        assertThat(links(directory)).hasSize(Directories.MOST_MODELS).doesNotContain("/models/model-5");
        assertThat(directory.text()).contains("those of 3,001 that most providers offer");
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
