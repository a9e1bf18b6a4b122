package dev.pairwise.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Standings;
import dev.pairwise.importing.BundledFiles;
import dev.pairwise.page.ComparisonPages;
import dev.pairwise.page.Name;
import dev.pairwise.page.PairPicture;
import dev.pairwise.page.PairQuery;
import dev.pairwise.page.Pictures;
import dev.pairwise.page.VerdictSection.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything has room: inside the margins, and nothing on top of anything else. */
class PairLayoutTests {

    private static final int LONG_NAMES = 30;
    private static final int CHANCE_PAIRS = 200;

    /** Of the letters themselves: lines that stand close share the room that accents and tails may need. */
    private static final double LETTERS_ABOVE = .74;

    private static final double LETTERS_BELOW = .02;

    private static final Room PAPER = new Room(Sheet.MARGIN, 0, Sheet.WIDTH - 2 * Sheet.MARGIN + .001, Sheet.HEIGHT);

    @Test
    void everythingHasRoomWhateverThePair() {
        Standings standings = BundledFiles.standings();

        for (Pair pair : pairs(standings.catalogue().models())) {
            PairPicture picture = Pictures.of(
                    ComparisonPages.of(Comparison.of(standings, pair, PairQuery.NONE.workload()), PairQuery.NONE));
            hasRoom(picture);
        }
    }

    private static List<Pair> pairs(List<Model> all) {
        List<Model> models =
                all.stream().filter(model -> !model.isRollingAlias()).toList();
        List<Model> longest = models.stream()
                .sorted(Comparator.comparingInt(model -> -model.name().length()))
                .limit(LONG_NAMES)
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (Model one : longest) {
            longest.subList(longest.indexOf(one) + 1, longest.size()).forEach(other -> pairs.add(Pair.of(one, other)));
        }
        Random chance = new Random(7);
        while (pairs.size() < LONG_NAMES * (LONG_NAMES - 1) / 2 + CHANCE_PAIRS) {
            Model one = models.get(chance.nextInt(models.size()));
            Model other = models.get(chance.nextInt(models.size()));
            if (!one.equals(other)) {
                pairs.add(Pair.of(one, other));
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "claude-3-7-sonnet-20250219-thinking-preview-extended-context-experimental-v2",
                "A Model With A Name Of Seventy Characters That Goes On And On And Ends",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "\u202eright to left\u202c \u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u05e2\u05d1\u05e8\u05d9\u05ea",
                "\u0000\u0007\u001b[31m\r\n\ttabs and bells\u2028",
                "\ud83d\ude00\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 emoji \ud83d",
                "\u6a21\u578b\u6a21\u578b\u6a21\u578b\u6a21\u578b\u6a21\u578b\u6a21\u578b\u6a21\u578b\u6a21\u578b\u6a21\u578b\u6a21\u578b"
            })
    void everythingHasRoomWhateverIsSaid(String hostile) {
        hasRoom(saying(hostile));
        hasRoom(saying(hostile.repeat(10_000 / (hostile.length() + 1) + 1)));
    }

    static PairPicture saying(String text) {
        Name name = new Name(text, "/models/x", "x", text);
        return new PairPicture(
                name,
                new Name("GPT-5 mini", "/models/y", "y", "OpenAI"),
                List.of(
                        new Figure("Monthly cost", "$1,234,567,890", "unknown"),
                        new Figure("Context", "1m", "unknown")),
                text,
                "Facts last changed on 30 September 2026",
                "Monthly cost");
    }

    private static void hasRoom(PairPicture picture) {
        List<Room> rooms = PairLayout.of(picture).marks().stream()
                .map(PairLayoutTests::covered)
                .toList();
        for (int at = 0; at < rooms.size(); at++) {
            Room room = rooms.get(at);
            assertThat(holds(PAPER, room)).as("%s of %s", room, picture).isTrue();
            assertThat(rooms.subList(at + 1, rooms.size()))
                    .as("what meets %s of %s", room, picture)
                    .noneMatch(other -> meet(room, other));
        }
    }

    private static Room covered(Mark mark) {
        return mark instanceof Mark.Line line
                ? new Room(
                        line.x(),
                        line.baseline() - line.type().size() * LETTERS_ABOVE,
                        line.room().width(),
                        line.type().size() * (LETTERS_ABOVE + LETTERS_BELOW))
                : mark.room();
    }

    private static boolean holds(Room outer, Room inner) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }

    private static boolean meet(Room one, Room other) {
        return other.x() < one.right()
                && one.x() < other.right()
                && other.y() < one.bottom()
                && one.y() < other.bottom();
    }
}
