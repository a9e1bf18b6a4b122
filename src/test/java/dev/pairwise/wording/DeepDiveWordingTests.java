package dev.pairwise.wording;

import static dev.pairwise.wording.Contest.tested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Routes;
import org.junit.jupiter.api.Test;

class DeepDiveWordingTests {

    @Test
    void tellsCapabilitiesPricesAndChoice() {
        Contest contest = Contest.of(
                nova -> nova.can(Capability.VISION, Capability.STRUCTURED_OUTPUTS)
                        .route(Routes.at("together").priced("0.10", "0.30"))
                        .route(Routes.gateway("open-road")),
                atlas -> atlas.can(Capability.VISION, Capability.COMPUTER_USE)
                        .cannot(Capability.STRUCTURED_OUTPUTS)
                        .context(200_000)
                        .route(Routes.gateway("open-road").priced("2.50", "10")));

        assertThat(dive(contest)).isEqualTo("""
            Both Nova 2 and Atlas support vision. Nova 2 supports structured outputs, and Atlas does not. Atlas supports computer use; whether Nova 2 does is not known.
            Nova 2 lists $0.10/1M tokens for input and $0.30/1M tokens for output at Together; Atlas lists $2.50/1M tokens for input and $10/1M tokens for output at Open Road. At 70% input and the rest output, a million tokens cost $0.16 with Nova 2 and $4.75 with Atlas, $4.59 apart. Two providers offer Nova 2 and one provider offers Atlas; Open Road offers both.
            Pick Nova 2 for cost, structured outputs, and choice of providers, and Atlas for context. Which of the two answers better is not measured, so let a trial on your own requests decide.\
            """);
    }

    @Test
    void claimsNothingWhenAPriceIsMissing() {
        Contest contest = Contest.of(nova -> nova.priced("1", "2"), atlas -> atlas);

        assertThat(dive(contest)).isEqualTo("""
            No capability of Nova 2 or Atlas is recorded as supported.
            A blended price of input and output cannot be compared, because no complete price of Atlas is recorded. Nova 2 lists $1/1M tokens for input and $2/1M tokens for output at First. One provider offers Nova 2 and no provider is recorded for Atlas.
            Pick Nova 2 for choice of providers; nothing known of both speaks for Atlas. Which of the two answers better is not measured, so let a trial on your own requests decide.\
            """);
    }

    @Test
    void saysThatEqualPricesAreEqual() {
        Contest contest = Contest.of(
                nova -> tested(nova, "90", "90").route(Routes.at("one").priced("2", "2")),
                atlas -> tested(atlas, "50", "50").route(Routes.at("two").priced("2", "2")));

        assertThat(dive(contest))
                .contains("a million tokens cost $2 with either.")
                .contains("One provider offers Nova 2 and one provider offers Atlas; none offers both.")
                .endsWith("Pick Nova 2 for results on tests; nothing known of both speaks for Atlas. Nova 2 leads on"
                        + " both comparable tests; a trial on your own requests shows whether that holds for your"
                        + " work.");
    }

    @Test
    void leavesATieToATrial() {
        Contest contest = Contest.of(nova -> tested(nova, "50", "50"), atlas -> tested(atlas, "50", "50"));

        assertThat(dive(contest))
                .endsWith("Nothing known of both speaks for Nova 2 or for Atlas. The two are level on both comparable"
                        + " tests, so let a trial on your own requests decide.");
    }

    @Test
    void choosesBetweenKindsByTheWork() {
        assertThat(dive(Contest.of(nova -> nova, atlas -> atlas.kind(Kind.EMBEDDING))))
                .endsWith("Choose by the work: Nova 2 is a language model, and Atlas is an embedding model.");
        assertThat(dive(Contest.of(nova -> nova.kind(Kind.OTHER), atlas -> atlas.kind(Kind.OTHER))))
                .endsWith("Nothing recorded says that Nova 2 and Atlas do the same work, so choose by the work each was"
                        + " made for.");
    }

    private static String dive(Contest contest) {
        return String.join("\n", DeepDiveWording.paragraphs(contest.comparison()));
    }
}
