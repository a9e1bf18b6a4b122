package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void servesUnlessThereIsAnotherCommand() {
        assertThat(Commands.serve()).isTrue();
        assertThat(Commands.serve("serve")).isTrue();
        assertThat(Commands.serve("--server.port=0")).isTrue();
        assertThat(Commands.serve("import", "pairwise", "x")).isFalse();
        assertThat(Commands.serve("--help")).isFalse();
    }

    private int run(String line) {
        return Commands.of(() -> {
                    throw new AssertionError("started");
                })
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(line.split(" "));
    }
}
