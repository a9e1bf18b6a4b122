package dev.pairwise.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.core.env.Environment;

/** Where a PostgreSQL is and how to sign in there. It reads as the place alone, never as the password. */
record DatabaseAddress(String url, String username, String password) {

    /** Seconds. */
    private static final String PATIENCE = "5";

    static DatabaseAddress in(Environment environment) {
        return new DatabaseAddress(
                environment.getProperty("spring.datasource.url", ""),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    boolean isNamed() {
        return !url.isBlank();
    }

    /** Ends after seconds even where a server takes the connection and then says nothing. */
    Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", username);
        settings.setProperty("password", password);
        settings.setProperty("loginTimeout", PATIENCE);
        settings.setProperty("socketTimeout", PATIENCE);
        return DriverManager.getConnection(url, settings);
    }

    /** The parameters after the question mark are left out, because one of them may be a password. */
    @Override
    public String toString() {
        return url.replaceFirst("[?].*", "").replaceFirst("//[^/@]*@", "//");
    }
}
