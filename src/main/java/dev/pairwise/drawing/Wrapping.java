package dev.pairwise.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Breaks text into lines no wider than asked for. */
final class Wrapping {

    private static final Pattern AT_SPACES = Pattern.compile("(?<= )");
    private static final Pattern AT_HYPHENS_TOO = Pattern.compile("(?<= )|(?<=[-/_:@])(?=[^-/_:@ ])");
    private static final String ELLIPSIS = "…";

    /** Half a pixel is not seen. */
    private static final double FINE = .5;

    private final Type type;
    private final Pattern breaks;

    private Wrapping(Type type, Pattern breaks) {
        this.type = type;
        this.breaks = breaks;
    }

    static Wrapping atSpaces(Type type) {
        return new Wrapping(type, AT_SPACES);
    }

    static Wrapping atHyphensToo(Type type) {
        return new Wrapping(type, AT_HYPHENS_TOO);
    }

    /** Whether every piece has room in a line, so that none is broken where it should not be. */
    boolean breaksNoPiece(String text, double width) {
        return breaks.splitAsStream(text).allMatch(piece -> type.width(piece.strip()) <= width);
    }

    /** The lines, all about as long. */
    List<String> balanced(String text, double width) {
        int wanted = lines(text, width).size();
        double least = width / 2;
        double most = width;
        while (most - least > FINE) {
            double between = (least + most) / 2;
            boolean enough =
                    breaksNoPiece(text, between) && lines(text, between).size() <= wanted;
            least = enough ? least : between;
            most = enough ? between : most;
        }
        return lines(text, most);
    }

    /** Balanced where so many lines are enough, else cut. */
    Block block(String text, double width, int mostLines) {
        List<String> balanced = balanced(text, width);
        return new Block(balanced.size() <= mostLines ? balanced : cut(text, width, mostLines), type);
    }

    Type type() {
        return type;
    }

    /** At most so many lines; the last of them says when there were more. */
    List<String> cut(String text, double width, int mostLines) {
        List<String> all = lines(text, width);
        if (all.size() <= mostLines) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, mostLines));
        kept.set(mostLines - 1, shortened(kept.getLast(), width));
        return kept;
    }

    private String shortened(String line, double width) {
        String rest = line;
        while (type.width(rest + ELLIPSIS) > width && rest.indexOf(' ') >= 0) {
            rest = rest.substring(0, rest.lastIndexOf(' '));
        }
        while (type.width(rest + ELLIPSIS) > width) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        return rest.replaceFirst("(?<![\\s,;:.(])[\\s,;:.(]+$", "") + ELLIPSIS;
    }

    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text, width)) {
            if (!line.isEmpty() && type.width((line + piece).strip()) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        lines.add(line.strip());
        return lines;
    }

    /** A piece that is wider than a line is cut into characters. */
    private List<String> pieces(String text, double width) {
        return breaks.splitAsStream(text)
                .flatMap(piece -> type.width(piece.strip()) <= width
                        ? Stream.of(piece)
                        : piece.codePoints().mapToObj(Character::toString))
                .toList();
    }
}
