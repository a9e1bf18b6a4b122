package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Capability.AUDIO;
import static dev.pairwise.catalogue.Capability.FUNCTION_CALLING;
import static dev.pairwise.catalogue.Capability.MULTIMODAL;
import static dev.pairwise.catalogue.Capability.REASONING;
import static dev.pairwise.catalogue.Capability.TOOL_USE;
import static dev.pairwise.catalogue.Capability.VISION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Models;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FaqTopicsTests {

    @Test
    void asksWhatTheFactsAnswerInOrder() {
        List<FaqTopic> topics =
                topics(one -> one.priced("1", "1").retires("2030-01-01"), other -> other.priced("2", "2"));

        assertThat(topics)
                .extracting(topic -> (Object) topic.getClass())
                .containsExactly(
                        FaqTopic.LargerContext.class,
                        FaqTopic.Cheaper.class,
                        FaqTopic.OpenOrLicence.class,
                        FaqTopic.WhereToRun.class,
                        FaqTopic.Newer.class,
                        FaqTopic.BeingRetired.class,
                        FaqTopic.HowToSwitch.class);
    }

    @Test
    void asksNothingThatIsNotKnown() {
        List<FaqTopic> topics = topics(
                one -> one.kind(Kind.EMBEDDING)
                        .unknown(Field.CONTEXT_TOKENS)
                        .unknown(Field.OPENNESS)
                        .unknown(Field.RELEASED),
                other -> other.unknown(Field.OPENNESS));

        assertThat(topics).isEmpty();
    }

    @Test
    void asksOfCapabilitiesInWhichThePairIsNotable() {
        assertThat(asked(
                        one -> one.can(AUDIO, REASONING),
                        other -> other.cannot(AUDIO).can(REASONING)))
                .containsExactly(AUDIO);
        assertThat(asked(one -> one.can(VISION), other -> other.can(VISION))).containsExactly(VISION);
        assertThat(asked(one -> one.can(AUDIO), other -> other)).isEmpty();
    }

    @Test
    void asksOneThingOnce() {
        assertThat(asked(
                        one -> one.can(VISION, MULTIMODAL, FUNCTION_CALLING, TOOL_USE),
                        other -> other.cannot(VISION, MULTIMODAL, FUNCTION_CALLING, TOOL_USE)))
                .containsExactly(VISION, TOOL_USE);
    }

    private static List<Capability> asked(UnaryOperator<Models.Builder> one, UnaryOperator<Models.Builder> other) {
        return topics(one, other).stream()
                .filter(FaqTopic.HasCapability.class::isInstance)
                .map(topic -> ((FaqTopic.HasCapability) topic).capability())
                .toList();
    }

    private static List<FaqTopic> topics(UnaryOperator<Models.Builder> one, UnaryOperator<Models.Builder> other) {
        Duel duel = new Duel(one, other);
        return FaqTopics.of(duel.weighed(Side.LEFT));
    }
}
