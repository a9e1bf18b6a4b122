package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@StoreTest
class CheckCommandTests {

    private final CommandLines commands;
    private final ImportRun imports;
    private final OwnFormat format;
    private final JdbcTemplate database;

    @Autowired
    CheckCommandTests(ApplicationContext context, ImportRun imports, OwnFormat format, JdbcTemplate database) {
        this.commands = new CommandLines(context);
        this.imports = imports;
        this.format = format;
        this.database = database;
    }

    @BeforeEach
    void fill() {
        database.execute("truncate source, withdrawn cascade");
        imports.run(format, Samples.small(), ImportOptions.USUAL);
    }

    @Test
    void endsWithZeroWhereNothingIsWrong() {
        CommandLines.Answer answer = commands.run("check");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.lines()).last().isEqualTo("checked   0 faults, 0 oddities");
    }

    @Test
    void endsWithOneAndNamesWhatTheDatabaseItselfDoesNotPrevent() {
        database.execute("update route_claim set route = 'gate/lost'");

        CommandLines.Answer answer = commands.run("check");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines())
                .contains(
                        "fault     stored claim on priorityInput of acme-large-2.route: found \"gate/lost\", expected"
                                + " provider/modelId of a known route of the model",
                        "checked   1 faults, 0 oddities");
    }

    @Test
    void asksForTheAddressesOfTheBundledCatalogueWhereItGrewFromThat() {
        imports.run(format, Samples.of("2026-09-01", """
                "models": [{"slug": "gpt-4o-2024-11-20", "name": "GPT-4o", "maker": "acme"}]"""), ImportOptions.USUAL);

        CommandLines.Answer answer = commands.run("check");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines())
                .anyMatch(line -> line.startsWith("fault     stored model mistral-small-3.1-24b-instruct.slug"))
                .noneMatch(line -> line.contains("gpt-4o-2024-11-20.slug"));
    }
}
