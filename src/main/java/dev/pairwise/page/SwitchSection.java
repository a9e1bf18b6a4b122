package dev.pairwise.page;

import dev.pairwise.wording.SwitchLine;
import dev.pairwise.wording.SwitchWording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Both directions of a switch, each with its own deltas only. */
public record SwitchSection(Direction forth, Direction back) {

    /** As many lines as a glance takes in. */
    private static final int SHORT = 4;

    /** {@code swaps}: the providers that have both, with the id to put in the code; {@code swapsNote} says so when there is none. */
    public record Direction(String heading, String swapsNote, List<Swap> swaps, List<Changes> changes) {

        public Direction {
            swaps = List.copyOf(swaps);
            changes = List.copyOf(changes);
        }

        /** Whether the ids are so many that they would part the reader from what changes. */
        public boolean isFolded() {
            return swaps.size() > SHORT;
        }

        /** All that is said of what changes, without the headings. */
        public List<String> sentences() {
            return changes.isEmpty()
                    ? List.of(SwitchWording.nothing())
                    : changes.stream()
                            .flatMap(changes -> changes.sentences().stream())
                            .toList();
        }
    }

    public record Swap(String provider, String modelId) {}

    /** What changes in one way, for the better or the worse. */
    public record Changes(String heading, List<String> sentences) {

        public Changes {
            sentences = List.copyOf(sentences);
        }

        static List<Changes> of(List<SwitchLine> lines) {
            Map<String, List<String>> grouped = lines.stream()
                    .collect(Collectors.groupingBy(
                            line -> line.effect().heading(),
                            LinkedHashMap::new,
                            Collectors.mapping(SwitchLine::text, Collectors.toList())));
            return grouped.entrySet().stream()
                    .map(group -> new Changes(group.getKey(), group.getValue()))
                    .toList();
        }
    }
}
