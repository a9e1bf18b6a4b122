package dev.pairwise.catalogue.persistence;

import dev.pairwise.catalogue.ImportMemory;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row an import, asked for without entities: a command that finds its row has no other need of them, and they take a second to start. */
@Component
@DependsOnDatabaseInitialization
class DatabaseMemory implements ImportMemory {

    private final JdbcClient database;

    DatabaseMemory(DataSource dataSource) {
        this.database = JdbcClient.create(dataSource);
    }

    @Override
    public Optional<String> recall(String digest) {
        return database.sql("select report from remembered_import where import = :import and version = "
                        + CatalogueVersions.VERSION)
                .param("import", digest)
                .query(String.class)
                .optional();
    }

    @Override
    public void remember(String digest, String version, String report) {
        database.sql("delete from remembered_import where version <> :version")
                .param("version", version)
                .update();
        database.sql("""
                        insert into remembered_import (import, version, report) values (:import, :version, :report)
                        on conflict (import) do nothing""")
                .param("import", digest)
                .param("version", version)
                .param("report", report)
                .update();
    }
}
