package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.importing.BundledFiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyTests {

    @ParameterizedTest
    @CsvSource({
        "claude-opus, claude-opus",
        "GPT OSS, gpt-oss",
        "Qwen2.5, qwen2.5",
        "Sabiá / 3, sabia-3",
        "--x--, x",
        "'.o.', o"
    })
    void anAddressSpellsTheNamePlainly(String name, String slug) {
        assertThat(Family.slugOf(name)).contains(new Slug(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "通义", "."})
    void aNameWithoutPlainLettersHasNoAddress(String name) {
        assertThat(Family.slugOf(name)).isEmpty();
    }

    @Test
    void spellingsOfOneAddressAreOneFamily() {
        Shelf<Family> families = families(
                model("a").family("gpt-oss").name("GPT OSS 20b").build(),
                model("b").family("GPT OSS").name("Other").maker("other").build());

        assertThat(families.all()).singleElement().satisfies(family -> {
            assertThat(family.slug().value()).isEqualTo("gpt-oss");
            assertThat(family.name()).isEqualTo("GPT OSS");
            assertThat(family.models()).hasSize(2);
        });
    }

    /** Tried in every way, a hundred dashes would not come to an end. */
    @Test
    void dashesAreNoWords() {
        String dashes = "-".repeat(100);

        assertThat(Family.nameOf(List.of(
                        model("a").family(dashes + "a").name(dashes + "b").build())))
                .isEqualTo(dashes + "a");
        assertThat(Family.nameOf(List.of(model("a").family(dashes).name(dashes).build())))
                .isEqualTo(dashes);
    }

    @Test
    void isNamedAsItsModelsAre() {
        assertThat(Family.nameOf(List.of(
                        model("a").family("phi").name("Sophie's Phi 3").build(),
                        model("b").family("phi").name("Phi-4").build())))
                .isEqualTo("Phi");
        assertThat(Family.nameOf(
                        List.of(model("a").family("o-series").name("o3").build())))
                .isEqualTo("o-series");
    }

    @Test
    void membersAreInOrderOfReleaseAndTheUndatedGoLast() {
        Family family = families(
                        model("undated").family("f").unknown(Field.RELEASED).build(),
                        model("late").family("f").released("2026-01-01").build(),
                        model("early").family("f").released("2024").build())
                .all()
                .getFirst();

        assertThat(slugs(family.models())).containsExactly("early", "late", "undated");
    }

    @Test
    void theMakerWithMostMembersGoesFirst() {
        Family family = families(
                        model("a").family("f").maker("few").build(),
                        model("b").family("f").maker("many").build(),
                        model("c").family("f").maker("many").build())
                .all()
                .getFirst();

        assertThat(family.makers()).extracting(maker -> maker.slug().value()).containsExactly("many", "few");
    }

    @Test
    void aModelFollowsOnTheOneBeforeItOfItsMakerAndLine() {
        Family family = families(
                        member("three", "2026-03-01").maker("one").build(),
                        member("first", "2024-03-01").maker("one").build(),
                        member("second", "2025-03-01").maker("one").build(),
                        member("stranger", "2025-06-01").maker("other").build(),
                        member("alias", "2026-06-01")
                                .maker("one")
                                .rolling("three")
                                .build(),
                        member("undated", "2026-06-01")
                                .maker("one")
                                .unknown(Field.RELEASED)
                                .build())
                .all()
                .getFirst();

        assertThat(family.successions())
                .singleElement()
                .satisfies(line -> assertThat(line.steps())
                        .extracting(step ->
                                step.from().slug().value() + " " + step.to().slug())
                        .containsExactly("first second", "second three"));
    }

    @Test
    void everyFamilyOfTheBundledCatalogueHasOneAddressAndNoTwoShareOne() {
        Catalogue catalogue = BundledFiles.catalogue();
        List<Family> families = Places.of(catalogue).families().all();
        Set<String> names = catalogue.models().stream()
                .flatMap(model -> model.family().stream())
                .collect(Collectors.toSet());

        assertThat(families).extracting(Family::slug).doesNotHaveDuplicates();
        assertThat(families).hasSize(names.size());
        assertThat(families.stream().mapToInt(family -> family.models().size()).sum())
                .isEqualTo(catalogue.models().stream()
                        .filter(model -> model.family().isPresent())
                        .count());
    }

    private static Models.Builder member(String slug, String released) {
        return model(slug).family("f").line("l").released(released);
    }

    private static Shelf<Family> families(Model... models) {
        return Places.of(catalogue(models)).families();
    }

    private static List<String> slugs(List<Model> models) {
        return models.stream().map(model -> model.slug().value()).toList();
    }
}
