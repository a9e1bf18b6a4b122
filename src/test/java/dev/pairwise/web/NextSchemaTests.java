package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.PostgresConfiguration;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** While versions are replaced one node after the other, this one runs on a schema that the next one has expanded already. */
@SpringBootTest(properties = "pairwise.catalogue.bundled=false")
@AutoConfigureMockMvc
@Import({NextSchemaTests.ExpandedDatabase.class, Imports.class})
class NextSchemaTests {

    private static final String PAIR = "/compare/gpt-4o-audio-preview/mistral-small-3.1-24b-instruct";

    private final MockMvcTester visitor;
    private final Imports imports;
    private final JdbcTemplate database;

    @Autowired
    NextSchemaTests(MockMvcTester visitor, Imports imports, JdbcTemplate database) {
        this.visitor = visitor;
        this.imports = imports;
        this.database = database;
    }

    @Test
    void startsAndReadsAndWrites(@TempDir Path folder) {
        assertThat(database.queryForObject(
                        "select max(version) from flyway_schema_history where success", String.class))
                .isEqualTo("3");

        imports.take(Imports.THREE_MODELS);
        assertThat(visitor.get().uri(PAIR)).hasStatusOk().bodyText().contains("$155");

        imports.takeNewPrice(folder);
        assertThat(visitor.get().uri(PAIR)).bodyText().contains("$235");
        assertThat(visitor.get().uri("/changes")).bodyText().contains("$0.20");
    }

    static class ExpandedDatabase {

        @Bean
        JdbcConnectionDetails expanded() throws SQLException {
            JdbcConnectionDetails fresh = PostgresConfiguration.freshDatabaseOnTheServer();
            Flyway.configure()
                    .dataSource(fresh.getJdbcUrl(), fresh.getUsername(), fresh.getPassword())
                    .locations("classpath:db/migration", "classpath:next")
                    .load()
                    .migrate();
            return fresh;
        }
    }
}
