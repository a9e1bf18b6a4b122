package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourWordingTests {

    private static final Comparison PAIR =
            Contest.of(nova -> nova, atlas -> atlas).comparison();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RIVAL_OF_LEFT  | Nova 2 and its nearest rivals
                    RIVAL_OF_RIGHT | Atlas and its nearest rivals
                    SAME_LINE      | Same maker, same line
                    CHEAPER        | With a cheaper model
                    NEWER          | With a newer model
                    """)
    void headsTheLinks(Relation relation, String heading) {
        assertThat(NeighbourWording.heading(PAIR, relation)).isEqualTo(heading);
    }
}
