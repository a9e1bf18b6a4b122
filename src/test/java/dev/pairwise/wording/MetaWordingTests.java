package dev.pairwise.wording;

import static dev.pairwise.wording.Contest.tested;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetaWordingTests {

    private static final String LONG = "Mistral Small 3.1 24B Instruct";
    private static final String ENDLESS = "Long ".repeat(30).strip();

    @Test
    void namesThePairAndWhatIsCompared() {
        assertThat(MetaWording.title(Contest.of(nova -> nova, atlas -> atlas).comparison()))
                .isEqualTo("Nova 2 vs Atlas: cost, context, benchmarks | Pairwise");
        assertThat(MetaWording.title(
                        Contest.of(nova -> nova.name(LONG), atlas -> atlas).comparison()))
                .isEqualTo("Mistral Small 3.1 24B Instruct vs Atlas | Pairwise");
    }

    @Test
    void describesAPairByItsStrongestFigures() {
        Contest contest = Contest.of(
                nova -> tested(nova.priced("1", "1").context(131_072), "90", "50"),
                atlas -> tested(atlas.priced("2", "2"), "50", "50"));

        assertThat(contest.inBothOrders(MetaWording::description))
                .containsExactly(
                        "Nova 2 costs $1,050 a month against $2,100 for Atlas, 50% less. Context: 131k and 128k tokens. Tests led: 1 and 0 of 2. Providers: 1 and 1.",
                        "Nova 2 costs $1,050 a month against $2,100 for Atlas, 50% less. Context: 128k and 131k tokens. Tests led: 0 and 1 of 2. Providers: 1 and 1.");
    }

    @Test
    void describesEqualModels() {
        assertThat(description(Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas.priced("2", "2"))))
                .isEqualTo(
                        "Nova 2 and Atlas both cost $2,100 a month. Context: 128k tokens each. Providers: 1 and 1. Each fact with its source and date.");
        assertThat(description(Contest.of(nova -> nova.priced("2.01", "2.01"), atlas -> atlas.priced("2", "2"))))
                .startsWith("Nova 2 and Atlas cost about the same, $2,111 and $2,100 a month.");
    }

    @Test
    void describesWhatIsMissing() {
        assertThat(description(Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas)))
                .isEqualTo(
                        "No complete price of Atlas is recorded. Context: 128k tokens each. Providers: 1 and 0. Each fact with its source and date.");
    }

    @Test
    void leavesOutNamesThatDoNotFit() {
        assertThat(description(
                        Contest.of(nova -> nova.name(ENDLESS).priced("1", "1"), atlas -> atlas.priced("2", "2"))))
                .isEqualTo(
                        "Monthly cost: $1,050 and $2,100. Context: 128k tokens each. Providers: 1 and 1. Each fact with its source and date.");
        assertThat(description(Contest.of(nova -> nova, atlas -> atlas.name(ENDLESS))))
                .startsWith("Two models side by side. Context: 128k tokens each.")
                .hasSizeLessThanOrEqualTo(MetaWording.LONGEST_DESCRIPTION);
    }

    private static String description(Contest contest) {
        return MetaWording.description(contest.comparison());
    }
}
