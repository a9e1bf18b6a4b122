package dev.pairwise.importing.litellm;

import dev.pairwise.catalogue.Capability;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a route can do as far as its entry says so. */
final class ListedCapabilities {

    private static final Map<String, Set<Capability>> FLAGS = Map.of(
            "supports_function_calling", EnumSet.of(Capability.FUNCTION_CALLING, Capability.TOOL_USE),
            "supports_response_schema", EnumSet.of(Capability.STRUCTURED_OUTPUTS),
            "supports_reasoning", EnumSet.of(Capability.REASONING),
            "supports_computer_use", EnumSet.of(Capability.COMPUTER_USE),
            "supports_vision", EnumSet.of(Capability.VISION),
            "supports_audio_input", EnumSet.of(Capability.AUDIO),
            "supports_audio_output", EnumSet.of(Capability.AUDIO));

    private ListedCapabilities() {}

    static Set<Capability> of(ListedPrice entry) {
        EnumSet<Capability> capabilities = EnumSet.noneOf(Capability.class);
        FLAGS.forEach((flag, told) -> {
            if (entry.says(flag)) {
                capabilities.addAll(told);
            }
        });
        return capabilities;
    }
}
