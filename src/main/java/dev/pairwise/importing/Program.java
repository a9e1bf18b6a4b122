package dev.pairwise.importing;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.system.ApplicationHome;

/** Which program this is: the files of its archive, its libraries with them. One that runs from loose files may change at any time. */
final class Program {

    private Program() {}

    /** A line for each file of the archive with its name, length and checksum; nothing without an archive. */
    static Optional<String> files() {
        return files(new ApplicationHome(Program.class).getSource());
    }

    static Optional<String> files(@Nullable File archive) {
        if (archive == null || !archive.isFile()) {
            return Optional.empty();
        }
        StringBuilder lines = new StringBuilder();
        try (ZipFile zip = new ZipFile(archive)) {
            zip.stream()
                    .forEach(entry ->
                            lines.append("%s %d %08x%n".formatted(entry.getName(), entry.getSize(), entry.getCrc())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.of(lines.toString());
    }
}
