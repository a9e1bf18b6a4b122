package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.importing.modelsdev.ModelsDev;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are hostile to memory, read by a program that has 512 megabytes. */
class BoundedMemoryTests {

    @Test
    void refusesEveryFileWithinHalfAGigabyte(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Reading.class.getName()));
        Arrays.stream(HostileFiles.values())
                .forEach(hostile -> command.add(hostile.in(folder).toString()));
        Process reading = new ProcessBuilder(command).redirectErrorStream(true).start();

        String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(reading.waitFor()).as(said).isZero();
        assertThat(HostileFiles.values())
                .allSatisfy(hostile -> assertThat(said.lines())
                        .filteredOn(line -> line.contains(hostile.name() + ".json") && line.contains(hostile.answer()))
                        .hasSize(2));
    }

    /** The program that reads: the file as one of our own format, then as one of models.dev. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] arguments) {
            Arrays.stream(arguments).map(Path::of).map(List::of).forEach(Reading::read);
        }

        @SuppressWarnings("SystemOut")
        private static void read(List<Path> files) {
            new OwnFormat()
                    .translate(files, Samples.nothing())
                    .forEach(translation ->
                            translation.rejections().forEach(rejection -> System.out.println(rejection.line())));
            try {
                new ModelsDev().translate(files, Samples.nothing());
            } catch (UnreadableInput unreadable) {
                System.out.println(unreadable.reason());
            }
        }
    }
}
