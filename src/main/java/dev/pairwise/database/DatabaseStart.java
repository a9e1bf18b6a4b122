package dev.pairwise.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Settles the database before anything else starts: the one that {@code SPRING_DATASOURCE_URL} names, else an embedded
 * one where its library is on the class path, else a message that says which settings are missing.
 */
public final class DatabaseStart implements ApplicationContextInitializer<GenericApplicationContext> {

    private final boolean embeddedIsAvailable;

    public DatabaseStart() {
        this(ClassUtils.isPresent(
                "io.zonky.test.db.postgres.embedded.EmbeddedPostgres", DatabaseStart.class.getClassLoader()));
    }

    DatabaseStart(boolean embeddedIsAvailable) {
        this.embeddedIsAvailable = embeddedIsAvailable;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        DatabaseAddress address = DatabaseAddress.in(environment);
        DatabaseSettings settings = DatabaseSettings.in(environment);
        if (address.isNamed()) {
            new DatabaseWait(address, settings.patience()).untilItAnswers();
        } else if (embeddedIsAvailable) {
            startEmbedded(context, settings.folder());
        } else {
            throw nothingConfigured();
        }
    }

    /** The server is the first thing registered, so it stops last, after the connections to it are closed. */
    private static void startEmbedded(GenericApplicationContext context, Path directory) {
        EmbeddedDatabase database = EmbeddedDatabase.startIn(directory);
        context.getDefaultListableBeanFactory().registerDisposableBean("embeddedDatabase", database::close);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("embeddedDatabase", settings(database)));
    }

    private static Map<String, Object> settings(EmbeddedDatabase database) {
        DatabaseAddress address = database.address();
        return Map.of(
                "spring.datasource.url", address.url(),
                "spring.datasource.username", address.username(),
                "spring.datasource.password", address.password());
    }

    private static FailureAnalyzedException nothingConfigured() {
        return new FailureAnalyzedException("No PostgreSQL is configured, and the packaged site brings none.", """
                Set these and start again (PostgreSQL 15 or newer, an empty database is enough):

                  SPRING_DATASOURCE_URL       for example jdbc:postgresql://localhost:5432/pairwise
                  SPRING_DATASOURCE_USERNAME
                  SPRING_DATASOURCE_PASSWORD

                Or run the site with "docker compose up" or "mvn spring-boot:run", which bring their own.""");
    }
}
