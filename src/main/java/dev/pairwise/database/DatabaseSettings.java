package dev.pairwise.database;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.core.env.Environment;

/** How long a start waits for its database, and where an embedded one keeps its data. Read before there is anything else of the program. */
@ConfigurationProperties("pairwise.database")
record DatabaseSettings(
        @Name("wait") @DefaultValue("30s") Duration patience,
        @DefaultValue(".pairwise") String directory) {

    DatabaseSettings {
        if (patience.isNegative()) {
            throw new IllegalArgumentException("pairwise.database.wait is %s, less than nothing".formatted(patience));
        }
        if (directory.isBlank()) {
            throw new IllegalArgumentException(
                    "pairwise.database.directory is blank; name a folder, such as .pairwise");
        }
    }

    static DatabaseSettings in(Environment environment) {
        return Binder.get(environment).bindOrCreate("pairwise.database", DatabaseSettings.class);
    }

    Path folder() {
        return Path.of(directory);
    }
}
