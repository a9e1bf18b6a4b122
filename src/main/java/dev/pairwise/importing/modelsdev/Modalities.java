package dev.pairwise.importing.modelsdev;

import java.util.List;

/** What a model takes and gives: {@code text}, {@code image}, {@code audio}, {@code video}, {@code pdf}. */
record Modalities(List<String> input, List<String> output) {

    Modalities {
        input = input == null ? List.of() : List.copyOf(input);
        output = output == null ? List.of() : List.copyOf(output);
    }
}
