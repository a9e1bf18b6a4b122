package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import picocli.CommandLine;

class CommandsTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"import", "import pairwise", "export", "fly", "import pairwise x --wet-run", "check now"})
    void answersTwoToAWrongCommandLineAndStartsNothing(String line) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "import --help", "serve --help"})
    void printsHelpAndStartsNothing(String line) {
        assertThat(run(line)).isZero();
        assertThat(out.toString()).contains("Usage: pairwise");
    }

    @Test
    void aFullDiskIsToldInTheWordsOfTheDatabase() {
        SQLException full = new SQLException("ERROR: could not extend file: No space left on device");
        int code = commands(() -> {
                    throw new DataIntegrityViolationException("update route_listing set input=?", full);
                })
                .execute("check");

        assertThat(code).isOne();
        assertThat(err.toString()).isEqualToIgnoringNewLines("failed    PostgreSQL says: " + full.getMessage());
    }

    @Test
    void servesUnlessThereIsAnotherCommand() {
        assertThat(Commands.serve()).isTrue();
        assertThat(Commands.serve("serve")).isTrue();
        assertThat(Commands.serve("--server.port=0")).isTrue();
        assertThat(Commands.serve("import", "pairwise", "x")).isFalse();
        assertThat(Commands.serve("--help")).isFalse();
    }

    private int run(String line) {
        return commands(() -> {
                    throw new AssertionError("started");
                })
                .execute(line.split(" "));
    }

    private CommandLine commands(Supplier<ConfigurableApplicationContext> start) {
        return Commands.of(start).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }
}
