package dev.pairwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(PostgresConfiguration.class)
class ApplicationTests {

    private final DataSource dataSource;

    @Autowired
    ApplicationTests(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Test
    void startsOnAnEmptyDatabase() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getCatalog()).startsWith("pairwise_");
        }
    }
}
