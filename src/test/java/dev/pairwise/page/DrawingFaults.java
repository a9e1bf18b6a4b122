package dev.pairwise.page;

import dev.pairwise.page.Drawing.Words;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a drawing: what lies outside it, and words that run into each other. */
final class DrawingFaults {

    /** From where letters stand up to the top of the highest. */
    private static final int RISE = 11;

    private static final int DESCENT = 3;

    private final Drawing drawing;
    private final List<String> faults = new ArrayList<>();

    private DrawingFaults(Drawing drawing) {
        this.drawing = drawing;
    }

    static List<String> of(Drawing drawing) {
        DrawingFaults search = new DrawingFaults(drawing);
        search.paths();
        search.words();
        return search.faults;
    }

    private record Box(String text, int from, int to, int top, int foot) {

        boolean touches(Box other) {
            return from < other.to && other.from < to && top < other.foot && other.top < foot;
        }
    }

    private void paths() {
        for (Drawing.Stroke stroke : drawing.strokes()) {
            for (PathPoints.Point point : PathPoints.of(stroke.path())) {
                if (point.x() < 0 || point.x() > Drawing.WIDTH || point.y() < 0 || point.y() > drawing.height()) {
                    faults.add("%s of %s leaves the drawing at %s".formatted(stroke.style(), drawing.id(), point));
                }
            }
        }
    }

    private void words() {
        List<Box> boxes = drawing.lettering().stream()
                .flatMap(lettering -> lettering.words().stream().map(words -> box(lettering.anchor(), words)))
                .toList();
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            if (box.from() < 0 || box.to() > Drawing.WIDTH || box.top() < 0 || box.foot() > drawing.height()) {
                faults.add("\"%s\" of %s leaves the drawing".formatted(box.text(), drawing.id()));
            }
            boxes.subList(at + 1, boxes.size()).stream()
                    .filter(other -> other.touches(box))
                    .forEach(other -> faults.add(
                            "\"%s\" runs into \"%s\" in %s".formatted(box.text(), other.text(), drawing.id())));
        }
    }

    private static Box box(String anchor, Words words) {
        int width = Pencil.width(words.text());
        int from = switch (anchor) {
            case "start" -> words.x();
            case "middle" -> words.x() - width / 2;
            case "end" -> words.x() - width;
            default -> throw new IllegalArgumentException("no anchor: " + anchor);
        };
        return new Box(words.text(), from, from + width, words.y() - RISE, words.y() + DESCENT);
    }
}
