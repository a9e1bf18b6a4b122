package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.Lifecycle.Stage;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTests {

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, , ACTIVE",
        "DEPRECATED, , DEPRECATED",
        "ACTIVE, 2026-12-13, ACTIVE",
        "ACTIVE, 2026-12-12, ENDING",
        "DEPRECATED, 2026-06-16, ENDING",
        "ACTIVE, 2026-06-15, PAST_ITS_DATE",
        "DELISTED, 2026-01-01, DELISTED",
        "RETIRED, , RETIRED"
    })
    void followsFromStatusAndDate(Status status, String retires, Stage stage) {
        Models.Builder model = Models.model("m").status(status);

        Model built = retires == null ? model.build() : model.retires(retires).build();

        assertThat(Lifecycle.of(built, Provenances.TODAY).stage()).isEqualTo(stage);
    }

    @Test
    void isUnknownWhereNobodyHasSaid() {
        Model model = Models.model("m").unknown(Field.STATUS).build();

        assertThat(Lifecycle.of(model, Provenances.TODAY).stage()).isEqualTo(Stage.UNKNOWN);
    }

    @Test
    void agreesWithTheStageThatRivalsAreWeighedBy() {
        assertThat(Arrays.stream(Stage.values()).filter(stage -> new Lifecycle(stage, Optional.empty()).isGone()))
                .containsExactly(Stage.ENDING, Stage.PAST_ITS_DATE, Stage.DELISTED, Stage.RETIRED);
    }
}
