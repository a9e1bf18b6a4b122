package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.catalogue.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTests {

    private static final Model HERO = rival("hero", "acme").build();

    /** One dollar in and out, June 2025, 128k tokens. */
    private static Models.Builder rival(String slug, String maker) {
        return model(slug).maker(maker).released("2025-06").priced("1", "1");
    }

    private static Models.Builder unpriced(String slug, String maker) {
        return model(slug).maker(maker).released("2025-06");
    }

    private static List<String> rivals(Model of, Model... others) {
        List<Model> all = new ArrayList<>(Arrays.asList(others));
        all.add(of);
        return Standings.of(catalogue(all)).rivals(of).stream()
                .map(rival -> rival.slug().value())
                .toList();
    }

    private static List<String> rivalsOfHero(Models.Builder... others) {
        return rivals(HERO, Arrays.stream(others).map(Models.Builder::build).toArray(Model[]::new));
    }

    @Test
    void areOfOtherMakersAndOfTheSameProductType() {
        assertThat(rivalsOfHero(
                        rival("sister", "acme"),
                        rival("vector", "beta").kind(Kind.EMBEDDING),
                        rival("coder", "gamma").kind(Kind.CODING_AGENT),
                        rival("alias", "delta").rolling("coder")))
                .containsExactly("coder");
    }

    @Test
    void areNoneForARollingAliasOrAKindThatSaysNothing() {
        Model alias = rival("hero-latest", "acme").rolling("hero").build();
        Model odd = rival("odd", "acme").kind(Kind.OTHER).build();

        assertThat(rivals(alias, rival("other", "beta").build())).isEmpty();
        assertThat(rivals(odd, rival("other", "beta").kind(Kind.OTHER).build())).isEmpty();
    }

    @Test
    void areNearerTheLessTheCostDiffersInEitherDirection() {
        assertThat(rivalsOfHero(
                        unpriced("half", "a").priced("0.5", "0.5"),
                        unpriced("triple", "b").priced("3", "3"),
                        unpriced("same", "c").priced("1", "1")))
                .containsExactly("same", "half", "triple");
    }

    @Test
    void breakTiesBySlug() {
        assertThat(rivalsOfHero(rival("zulu", "z"), rival("alpha", "y"), rival("mike", "x")))
                .containsExactly("alpha", "mike", "zulu");
    }

    @Test
    void weighAYearLikeEightTimesTheCost() {
        assertThat(rivalsOfHero(
                        unpriced("dearer", "a").priced("7.9", "7.9"),
                        rival("older", "b").released("2024-06"),
                        unpriced("dearest", "c").priced("8.1", "8.1")))
                .containsExactly("dearer", "older", "dearest");
    }

    @Test
    void putAModelWithoutAPriceAsFarAsEightTimesTheCost() {
        assertThat(rivalsOfHero(
                        unpriced("seven", "a").priced("7", "7"),
                        unpriced("none", "b").route(Routes.at("host")),
                        unpriced("nine", "c").priced("9", "9")))
                .containsExactly("seven", "none", "nine");
    }

    @Test
    void countOnlyKnownDifferencesOfCapabilities() {
        Model hero = rival("hero", "acme")
                .can(Capability.VISION, Capability.TOOL_USE)
                .build();

        assertThat(rivals(
                        hero,
                        rival("blind", "a").cannot(Capability.VISION).build(),
                        rival("clumsy", "b")
                                .cannot(Capability.VISION, Capability.FUNCTION_CALLING)
                                .build(),
                        rival("unknown", "c").build()))
                .containsExactly("unknown", "blind", "clumsy");
    }

    @Test
    void standNearerWithMoreProvidersAndSharedTests() {
        Model hero = rival("hero", "acme").score(Scores.on("exam", "50")).build();

        assertThat(rivals(
                        hero,
                        rival("offered", "a")
                                .route(Routes.at("north"))
                                .route(Routes.at("south"))
                                .build(),
                        rival("tested", "b").score(Scores.on("exam", "60")).build(),
                        rival("untested", "c")
                                .score(Scores.on("exam", "60").setting("high"))
                                .build()))
                .containsExactly("offered", "tested", "untested");
    }

    @Test
    void standFurtherWhereContextOpennessOrKindDiffers() {
        assertThat(rivalsOfHero(
                        rival("a-coder", "a").kind(Kind.CODING_AGENT),
                        rival("b-open", "b").openWeights(),
                        rival("c-double", "c").context(256_000),
                        rival("d-same", "d")))
                .containsExactly("d-same", "c-double", "b-open", "a-coder");
    }

    @Test
    void standLastWhereDeprecatedOrGone() {
        assertThat(rivalsOfHero(
                        rival("a-gone", "a").status(Status.RETIRED),
                        rival("b-going", "b").retires("2026-09-01"),
                        rival("c-deprecated", "c").status(Status.DEPRECATED),
                        rival("d-staying", "d").retires("2027-09-01")))
                .containsExactly("d-staying", "c-deprecated", "a-gone", "b-going");
    }

    @Test
    void areAtMostTwoOfAMaker() {
        assertThat(rivalsOfHero(rival("a1", "a"), rival("a2", "a"), rival("a3", "a"), rival("b1", "b")))
                .containsExactly("a1", "a2", "b1");
    }

    @Test
    void areNeverTwoOfALineWithinTwiceThePrice() {
        assertThat(rivalsOfHero(
                        rival("a1", "a").line("one"),
                        unpriced("a2", "a").line("one").priced("2", "2"),
                        unpriced("a3", "a").line("one").priced("2.01", "2.01"),
                        rival("b1", "b").line("one")))
                .containsExactly("a1", "b1", "a3");
    }

    @Test
    void giveWayToTheMemberOfTheLineNearerInTime() {
        Models.Builder known = rival("known", "a").line("one").released("2024-12");
        for (String provider : List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9")) {
            known.route(Routes.at(provider));
        }

        assertThat(rivalsOfHero(
                        known,
                        unpriced("timely", "a").line("one").released("2025-05").priced("1.5", "1.5")))
                .containsExactly("timely");
        assertThat(rivalsOfHero(
                        known,
                        unpriced("dear", "a").line("one").released("2025-05").priced("1.6", "1.6")))
                .containsExactly("known");
        assertThat(rivalsOfHero(known, rival("gone", "a").line("one").status(Status.RETIRED)))
                .containsExactly("known");
    }

    @Test
    void areEightOnAPage() {
        List<Models.Builder> many = new ArrayList<>();
        for (int number = 10; number < 25; number++) {
            many.add(rival("rival-" + number, "maker-" + number));
        }

        assertThat(rivalsOfHero(many.toArray(Models.Builder[]::new))).hasSize(8).startsWith("rival-10", "rival-11");
    }

    @Test
    void areTheSameWhateverTheOrderOfTheModels() {
        List<Model> models = new ArrayList<>();
        for (int number = 10; number < 40; number++) {
            models.add(unpriced("rival-" + number, "maker-" + number % 7)
                    .line("line-" + number % 3)
                    .priced(Integer.toString(number % 5 + 1), "1")
                    .build());
        }
        List<Model> shuffled = new ArrayList<>(models);
        Collections.reverse(shuffled);

        Standings one = Standings.of(catalogue(models));
        Standings other = Standings.of(catalogue(shuffled));

        assertThat(models).allSatisfy(each -> assertThat(one.rivals(each)).isEqualTo(other.rivals(each)));
    }
}
