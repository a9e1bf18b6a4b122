package dev.pairwise.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of a database as they once were, kept beside it, to be looked at and put back. */
final class SavedTables {

    private final JdbcTemplate database;
    private final Map<String, List<@Nullable String>> contents;
    private final String restoration;

    private SavedTables(JdbcTemplate database) {
        this.database = database;
        this.contents = TableContents.of(database);
        StringBuilder steps = new StringBuilder("begin; set local session_replication_role = replica; ");
        database.execute("drop schema if exists saved cascade; create schema saved");
        for (String table : contents.keySet()) {
            database.execute("create table saved.\"%1$s\" as table public.\"%1$s\"".formatted(table));
            steps.append("delete from public.\"%1$s\"; insert into public.\"%1$s\" select * from saved.\"%1$s\"; "
                    .formatted(table));
        }
        this.restoration = steps.append("commit").toString();
    }

    static SavedTables of(JdbcTemplate database) {
        return new SavedTables(database);
    }

    /** How many rows are gone or new since then. */
    int changedRows() {
        Map<String, List<@Nullable String>> now = TableContents.of(database);
        int rows = 0;
        for (String table : contents.keySet()) {
            rows += difference(Objects.requireNonNull(contents.get(table)), Objects.requireNonNull(now.get(table)));
        }
        return rows;
    }

    private static int difference(List<@Nullable String> before, List<@Nullable String> now) {
        if (before.equals(now)) {
            return 0;
        }
        long gone = before.stream().filter(row -> !now.contains(row)).count();
        long added = now.stream().filter(row -> !before.contains(row)).count();
        return (int) (gone + added);
    }

    void putBack() {
        database.execute(restoration);
    }
}
