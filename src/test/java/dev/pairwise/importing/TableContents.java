package dev.pairwise.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every row of every table as text, to compare before and after. */
final class TableContents {

    private TableContents() {}

    static Map<String, List<@Nullable String>> of(JdbcTemplate database) {
        List<@Nullable String> tables = database.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public' order by 1",
                String.class);
        return tables.stream()
                .map(String::valueOf)
                .collect(Collectors.toMap(
                        table -> table,
                        table -> database.queryForList(
                                "select row_to_json(rows)::text from \"%s\" rows order by 1".formatted(table),
                                String.class)));
    }
}
