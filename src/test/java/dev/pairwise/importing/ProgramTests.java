package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isTheSameForTheSameFiles() throws IOException {
        assertThat(Program.files(archive("one.jar", "A.class", "code").toFile()))
                .isPresent()
                .isEqualTo(Program.files(archive("two.jar", "A.class", "code").toFile()));
    }

    @Test
    void isAnotherForOtherCodeOrOtherNames() throws IOException {
        assertThat(Program.files(archive("one.jar", "A.class", "code").toFile()))
                .isNotEqualTo(
                        Program.files(archive("two.jar", "A.class", "cold").toFile()))
                .isNotEqualTo(
                        Program.files(archive("three.jar", "B.class", "code").toFile()));
    }

    @Test
    void isUnknownWithoutAnArchive() throws IOException {
        assertThat(Program.files(null)).isEmpty();
        assertThat(Program.files(folder.toFile())).isEmpty();
        assertThat(Program.files(Files.writeString(folder.resolve("text.jar"), "no archive")
                        .toFile()))
                .isEmpty();
    }

    private Path archive(String name, String entry, String content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
