package dev.pairwise.scale;

import dev.pairwise.importing.RealCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes copies of the bundled catalogue as documents that {@code import pairwise} takes, see {@code docs/scale.md}. Takes how many times as
 * large the whole is to be, and a folder. The bundled catalogue itself is not among them: they name its sources, providers and tests.
 */
public final class WrittenCopies {

    private WrittenCopies() {}

    public static void main(String[] arguments) throws IOException {
        int times = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Copies copies = new Copies(RealCatalogue.document().orElseThrow());
        for (int number = 1; number < times; number++) {
            Files.writeString(folder.resolve("copy-%03d.json".formatted(number)), copies.json(number));
        }
    }
}
