package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.wording.FamilyWording.Figure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FamilyWordingTests {

    private static final Figure LONGER = FamilyWording.tokens("context", tokens(128_000), tokens(200_000));
    private static final Figure LEVEL = FamilyWording.price("input price", dollars("2.5"), dollars("2.50"));
    private static final Figure CHEAPER = FamilyWording.price("output price", dollars("10"), dollars("8"));
    private static final Figure UNKNOWN = FamilyWording.tokens("output limit", Optional.empty(), tokens(8_000));

    @Test
    void saysWhatMovedWhatDidNotAndWhatIsNotKnown() {
        assertThat(FamilyWording.changes(List.of(LONGER, UNKNOWN, LEVEL, CHEAPER)))
                .containsExactly(
                        "Context from 128k to 200k and output price from $10 to $8.",
                        "The same: input price.",
                        "Not known of both: output limit.");
    }

    @Test
    void claimsNoChangeWhereNothingIsKnown() {
        assertThat(FamilyWording.changes(List.of(UNKNOWN))).containsExactly("Not known of both: output limit.");
    }

    private static Optional<TokenCount> tokens(long count) {
        return Optional.of(new TokenCount(count));
    }

    private static Optional<Usd> dollars(String amount) {
        return Optional.of(Usd.of(amount));
    }
}
