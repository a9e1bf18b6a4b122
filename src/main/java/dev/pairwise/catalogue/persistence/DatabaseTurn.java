package dev.pairwise.catalogue.persistence;

import dev.pairwise.catalogue.ImportTurn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** The turn is a lock of one database session: it is free again when that session ends, however it ends. */
@Component
class DatabaseTurn implements ImportTurn {

    /** Another number than the writers' lock, which an import takes while it has the turn. */
    private static final long TURN = 7_246_002;

    private final DataSource dataSource;

    DatabaseTurn(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public boolean take(Runnable work) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (!ask(statement, "select pg_try_advisory_lock(" + TURN + ")")) {
                return false;
            }
            try {
                work.run();
            } finally {
                ask(statement, "select pg_advisory_unlock(" + TURN + ")");
            }
            return true;
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("the turn to import cannot be taken", failure);
        }
    }

    private static boolean ask(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
