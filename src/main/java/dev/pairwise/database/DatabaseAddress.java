package dev.pairwise.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** Where a PostgreSQL is and how to sign in there. It reads as the place alone, never as the password. */
record DatabaseAddress(String url, String username, String password) {

    static DatabaseAddress in(Environment environment) {
        return new DatabaseAddress(
                environment.getProperty("spring.datasource.url", ""),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    boolean isNamed() {
        return !url.isBlank();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    /** The parameters after the question mark are left out, because one of them may be a password. */
    @Override
    public String toString() {
        return url.replaceFirst("[?].*", "").replaceFirst("//[^/@]*@", "//");
    }
}
