package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which models may be weighed against each other, and which capabilities follow from other facts. */
final class MethodologyKinds {

    private MethodologyKinds() {}

    static MethodologyChapter kinds() {
        return new MethodologyChapter(
                "kinds",
                "Kinds of models and aliases",
                List.of(
                        "Every model has a kind, from its inputs and outputs and a reviewed list. %s are one product, language models. A winner is named only between two language models, or between two models of one other kind. Any other pair keeps its page, which says what each is."
                                .formatted(English.sentenceCase(plurals(Kind::isLanguageModel))),
                        "Never weighed against each other: %s. Nothing is known of what they share."
                                .formatted(plurals(kind -> !kind.isComparableWith(kind))),
                        "A rolling alias, a name that points to a newer model whenever one comes out, is no model. Its page says where it points today, its pairs lead to the pairs of that model, and it carries no scores."),
                List.of());
    }

    static MethodologyChapter capabilities() {
        List<String> stated = Arrays.stream(Capability.values())
                .filter(capability -> derivation(capability).isEmpty())
                .map(Labels::inSentence)
                .toList();
        return new MethodologyChapter(
                "capabilities",
                "Derived capabilities",
                List.of(
                        "Some capabilities follow from other facts and carry the source of those facts. The derivation wins over a given value, so that no row contradicts another.",
                        "Stated by sources alone: %s. Function calling and tool use are two rows but count once in reasons and verdicts, because most sources give one signal for both."
                                .formatted(English.and(stated))),
                Arrays.stream(Capability.values())
                        .flatMap(capability -> derivation(capability).stream())
                        .toList());
    }

    private static Optional<Entry> derivation(Capability capability) {
        return switch (capability) {
            case VISION -> derived(capability, "Images are among its inputs.");
            case MULTIMODAL ->
                derived(
                        capability,
                        "More than one of text, images, audio and video is among its inputs. PDF is text or images in another wrapping and does not count.");
            case AUDIO ->
                derived(
                        capability,
                        "Audio is among its inputs or outputs. No is said only where both lists are known.");
            case PROMPT_CACHING ->
                derived(
                        capability,
                        "A route on offer has a price for cache reads. No such price is not a No: many providers list none.");
            case REASONING,
                    FUNCTION_CALLING,
                    TOOL_USE,
                    STRUCTURED_OUTPUTS,
                    CODE_EXECUTION,
                    IDE_INTEGRATION,
                    COMPUTER_USE,
                    PARALLEL_AGENTS -> Optional.empty();
        };
    }

    private static Optional<Entry> derived(Capability capability, String from) {
        return Optional.of(new Entry("capability-" + capability.code(), Labels.of(capability), "derived", from));
    }

    private static String plurals(Predicate<Kind> condition) {
        return English.and(Arrays.stream(Kind.values())
                .filter(condition)
                .map(Labels::plural)
                .toList());
    }
}
