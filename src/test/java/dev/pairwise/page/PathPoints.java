package dev.pairwise.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every point that a path of straight pieces goes through, in drawing units. */
final class PathPoints {

    /** One point. */
    record Point(int x, int y) {}

    private static final Pattern PIECE = Pattern.compile("([MLHVZ])([^A-Za-z]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private final List<Point> points = new ArrayList<>();
    private Point at = new Point(0, 0);
    private Point start = at;

    private PathPoints() {}

    static List<Point> of(String path) {
        if (!PIECE.matcher(path).replaceAll("").isEmpty()) {
            throw new IllegalArgumentException("not straight: " + path);
        }
        PathPoints reading = new PathPoints();
        PIECE.matcher(path).results().forEach(piece -> reading.read(piece.group(1), numbers(piece.group(2))));
        return reading.points;
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group()));
        }
        return numbers;
    }

    private void read(String command, List<Integer> numbers) {
        boolean isRelative = command.equals(command.toLowerCase(Locale.ROOT));
        int x = isRelative ? at.x() : 0;
        int y = isRelative ? at.y() : 0;
        switch (command.toUpperCase(Locale.ROOT)) {
            case "Z" -> at = start;
            case "H" -> numbers.forEach(number -> go(new Point(x + number, at.y())));
            case "V" -> numbers.forEach(number -> go(new Point(at.x(), y + number)));
            default -> readPairs(command.equalsIgnoreCase("M"), isRelative, numbers);
        }
    }

    private void readPairs(boolean isMove, boolean isRelative, List<Integer> numbers) {
        for (int index = 0; index < numbers.size(); index += 2) {
            int x = numbers.get(index) + (isRelative ? at.x() : 0);
            int y = numbers.get(index + 1) + (isRelative ? at.y() : 0);
            go(new Point(x, y));
            start = isMove && index == 0 ? at : start;
        }
    }

    private void go(Point next) {
        at = next;
        points.add(next);
    }
}
