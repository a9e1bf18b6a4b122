package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.StoreTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Snapshots that are wrong from end to end come in through the command, and leave every table as it was. */
@StoreTest
class BrokenSnapshotTests {

    private static final Path REAL = Path.of("..", "shared", "data", "models.dev", "api-2026-09-30.json");

    private final CommandLines commands;
    private final JdbcTemplate database;

    @TempDir
    Path folder;

    @Autowired
    BrokenSnapshotTests(ApplicationContext context, JdbcTemplate database) {
        this.commands = new CommandLines(context);
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.execute("truncate source, withdrawn cascade");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.000001 | the prices of 40 of 40 routes of models-dev move by ten times or more, more than 5%
            0.1      | the prices of 40 of 40 routes of models-dev move by ten times or more, more than 5%
            10       | the prices of 40 of 40 routes of models-dev move by ten times or more, more than 5%
            1000000  | 40 of its 40 routes are rejected, more than 35%
            """)
    void refusesPricesInAnotherUnit(String factor, String reason) {
        fillWith(SnapshotSample.small());

        refuses(SnapshotSample.small().withPricesTimes(factor), reason);
    }

    @Test
    void refusesASnapshotThatLostHalfItsRoutesUnlessToldToTakeIt() {
        fillWith(SnapshotSample.small());
        Path half = refuses(
                SnapshotSample.small().withoutEverySecondRoute(),
                "20 of the 40 routes of models-dev vanish, more than 35%");

        CommandLines.Answer accepted = commands.run("import", "models-dev", half.toString(), "--accept-large-change");

        assertThat(accepted.exitCode()).isZero();
        assertThat(accepted.lines()).last().asString().contains("20 routes ended");
    }

    @Test
    void namesFileAndPlaceOfEveryPriceThatCannotBe() {
        Path file = SnapshotSample.small().withPricesTimes("1000000").file(folder, "2026-03-01");
        Map<String, List<@Nullable String>> before = TableContents.of(database);

        CommandLines.Answer answer = commands.run("import", "models-dev", file.toString());

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines())
                .contains(
                        "rejected  api-2026-03-01.json $.azure.models.gpt-71.input: found \"2500000\", expected a price"
                                + " between 0 and 1000 dollars per million tokens")
                .filteredOn(line -> line.startsWith("rejected"))
                .hasSize(2 * SnapshotSample.ROUTES);
        assertThat(TableContents.of(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"models-dev", "pairwise"})
    void namesFileAndPlaceWhereAFileWasCutOff(String dataSet) throws IOException {
        fillWith(SnapshotSample.small());
        String text = SnapshotSample.small().text();
        String most = text.substring(0, text.length() * 2 / 3);
        long line = most.lines().count();
        Path file = Files.writeString(folder.resolve("cut.json"), most);

        refuses(dataSet, file, "broken JSON at line " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"models-dev", "pairwise"})
    void namesTheFileThatIsNotUtf8(String dataSet) throws IOException {
        fillWith(SnapshotSample.small());
        String text = SnapshotSample.small().text().replace("GPT-75", "GPT-7\u00FC");
        Path file = Files.write(folder.resolve("latin.json"), text.getBytes(StandardCharsets.ISO_8859_1));

        refuses(dataSet, file, "bytes that are not UTF-8");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENORMOUS", "DEEP", "MANY_OBJECTS"})
    void namesTheFileThatWouldFillTheMemory(HostileFiles hostile) {
        fillWith(SnapshotSample.small());
        Path file = hostile.in(folder);

        refuses("models-dev", file, hostile.answer());
        refuses("pairwise", file, hostile.answer());
    }

    @Test
    void refusesTheRealSnapshotCutInHalfOrInAnotherUnit() {
        Assumptions.assumeTrue(Files.exists(REAL), "the snapshot is not here");
        SnapshotSample real = SnapshotSample.at(REAL);
        fillWith(real);

        refuses(real.withoutEverySecondRoute(), "routes of models-dev vanish, more than 35%");
        refuses(real.withPricesTimes("1000000"), "routes are rejected, more than 35%");
    }

    private void fillWith(SnapshotSample snapshot) {
        Path file = snapshot.file(folder, "2026-02-01");

        CommandLines.Answer answer = commands.run("import", "models-dev", file.toString());

        assertThat(answer.exitCode()).as(answer.toString()).isZero();
    }

    private Path refuses(SnapshotSample snapshot, String reason) {
        Path file = snapshot.file(folder, "2026-03-01");
        refuses("models-dev", file, reason);
        return file;
    }

    private void refuses(String dataSet, Path file, String reason) {
        Map<String, List<@Nullable String>> before = TableContents.of(database);

        CommandLines.Answer answer = commands.run("import", dataSet, file.toString());

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines())
                .anySatisfy(line -> assertThat(line).contains(reason))
                .last()
                .asString()
                .startsWith("refused   " + dataSet)
                .endsWith("nothing was changed");
        if (reason.startsWith("broken") || reason.startsWith("bytes")) {
            assertThat(answer.lines())
                    .anySatisfy(
                            line -> assertThat(line).contains(file.getFileName().toString(), reason));
        }
        assertThat(TableContents.of(database)).isEqualTo(before);
    }
}
