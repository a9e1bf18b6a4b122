package dev.pairwise.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of hostile documents, as a table by what was done to them and by data set. */
final class HostileTally {

    private final List<Ending> endings = new ArrayList<>();

    /** How the import of one ended: how many rows of the database are others since then, how long it took, and the memory it asked for. */
    record Ending(HostileDocument document, boolean isRefused, int changedRows, Duration taken, long bytes) {}

    void add(Ending ending) {
        endings.add(ending);
    }

    List<Ending> endings() {
        return List.copyOf(endings);
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.addAll(
                table("by what was done", ending -> ending.document().kind().name()));
        lines.addAll(table("by data set", ending -> ending.document().dataSet()));
        lines.addAll(table("all", ending -> "all"));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private List<String> table(String title, Function<Ending, String> group) {
        Map<String, List<Ending>> groups =
                endings.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        lines.add("%-28s %8s %8s %8s %26s %12s %10s"
                .formatted(title, "tried", "refused", "accepted", "rows changed by refused", "slowest", "most MB"));
        groups.forEach((name, all) -> lines.add(line(name, all)));
        lines.add("");
        return lines;
    }

    private static String line(String name, List<Ending> all) {
        long refused = all.stream().filter(Ending::isRefused).count();
        int changed = all.stream()
                .filter(Ending::isRefused)
                .mapToInt(Ending::changedRows)
                .sum();
        Ending slowest = all.stream().max(Comparator.comparing(Ending::taken)).orElseThrow();
        long most = all.stream().mapToLong(Ending::bytes).max().orElseThrow();
        return "%-28s %8d %8d %8d %26d %9d ms %10d"
                .formatted(
                        name,
                        all.size(),
                        refused,
                        all.size() - refused,
                        changed,
                        slowest.taken().toMillis(),
                        most >> 20);
    }
}
