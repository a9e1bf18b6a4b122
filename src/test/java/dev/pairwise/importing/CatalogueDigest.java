package dev.pairwise.importing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One number for everything that a database holds: every row of every table, without what is another for the same content. */
final class CatalogueDigest {

    private static final String TABLES = """
            select table_name, array_to_string(array_agg(column_name::text), ',') from information_schema.columns
            where table_schema = 'public' and table_name not like 'flyway%' group by table_name order by 1""";

    private static final String ROUTE = "(select to_jsonb(r) - 'id' from route r where r.id = %s)";

    private CatalogueDigest() {}

    static String of(Connection connection) throws SQLException {
        StringBuilder digest = new StringBuilder();
        try (Statement statements = connection.createStatement()) {
            for (String query : queries(statements)) {
                try (ResultSet rows = statements.executeQuery(query)) {
                    rows.next();
                    digest.append(rows.getString(1)).append(' ');
                }
            }
        }
        return Integer.toHexString(digest.toString().hashCode());
    }

    private static List<String> queries(Statement statements) throws SQLException {
        List<String> queries = new ArrayList<>();
        try (ResultSet tables = statements.executeQuery(TABLES)) {
            while (tables.next()) {
                queries.add(
                        query(tables.getString(1), List.of(tables.getString(2).split(","))));
            }
        }
        return queries;
    }

    private static String query(String table, List<String> columns) {
        String row = "to_jsonb(t) - 'id' - 'stamp'";
        if (columns.contains("route") && !table.equals("route_claim")) {
            row = "jsonb_build_array(%s - 'route', %s)".formatted(row, ROUTE.formatted("t.route"));
        } else if (columns.contains("listing")) {
            row =
                    "jsonb_build_array(%s - 'listing', (select jsonb_build_array(l.source, %s) from route_listing l where l.id = t.listing))"
                            .formatted(row, ROUTE.formatted("l.route"));
        }
        return "select coalesce(md5(string_agg(md5(x::text), '' order by md5(x::text))), '') || count(*) from (select %s x from \"%s\" t) rows"
                .formatted(row, table);
    }
}
