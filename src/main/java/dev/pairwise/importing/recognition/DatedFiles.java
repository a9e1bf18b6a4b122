package dev.pairwise.importing.recognition;

import dev.pairwise.importing.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The days of files: in their names, or, for editions whose name carries none, in the reviewed table {@code editions.json} beside a class,
 * which knows them by the SHA-256 of their bytes. A price without a day is worth nothing, so a file without one is refused.
 */
public record DatedFiles(Map<String, String> dayOfEdition) {

    /** A file of known day. */
    public record Dated(ForeignFile file, LocalDate day) {}

    public DatedFiles {
        dayOfEdition = Map.copyOf(dayOfEdition);
    }

    public static DatedFiles beside(Class<?> owner) {
        return new DatedFiles(Tables.map(owner, "editions.json", String.class));
    }

    /** Of all JSON files that the paths name, the newest: an older edition says nothing that it does not. */
    public Dated newest(List<Path> inputs) {
        return ForeignFile.at(inputs).stream()
                .filter(file -> file.name().endsWith(".json"))
                .map(file -> new Dated(file, day(file)))
                .max(Comparator.comparing(Dated::day)
                        .thenComparing(dated -> dated.file().name()))
                .orElseThrow(() -> UnreadableInput.nothingAt(inputs, "JSON file"));
    }

    private LocalDate day(ForeignFile file) {
        return file.day()
                .or(() -> Dates.day(dayOfEdition.get(digest(file.path()))))
                .orElseThrow(() -> new UnreadableInput(
                        "%s: no day in its name, such as prices-2026-01-31.json".formatted(file.name())));
    }

    private static String digest(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException failure) {
            throw new UnreadableInput("%s: a file that cannot be read".formatted(file.getFileName()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
