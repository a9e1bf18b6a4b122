package dev.pairwise.importing.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.importing.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatedFilesTests {

    /** The digest of the two bytes {@code {}}. */
    private static final DatedFiles FILES =
            new DatedFiles(Map.of("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", "2026-03-01"));

    @TempDir
    private Path folder;

    @Test
    void takesTheNewestByNameOrByEdition() throws IOException {
        Path edition = Files.writeString(folder.resolve("edition-1.2.json"), "{}");
        Path older = Files.writeString(folder.resolve("list-2026-02-28.json"), "[]");
        Path newer = Files.writeString(folder.resolve("list-2026-03-02.json"), "[]");

        assertThat(FILES.newest(List.of(edition, older)).file().path()).isEqualTo(edition);
        assertThat(FILES.newest(List.of(edition, newer)).day()).hasToString("2026-03-02");
        assertThat(FILES.newest(List.of(folder)).day()).hasToString("2026-03-02");
    }

    @Test
    void refusesAnUnknownFileWithoutADay() throws IOException {
        Path changed = Files.writeString(folder.resolve("edition-1.2.json"), "{} ");

        assertThatThrownBy(() -> FILES.newest(List.of(changed)))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("no day in its name");
        assertThatThrownBy(() -> FILES.newest(List.of())).isInstanceOf(UnreadableInput.class);
    }
}
