package dev.pairwise.drawing;

import java.util.List;
import java.util.stream.IntStream;

/** Lines of one type, one below the other. */
record Block(List<String> lines, Type type) {

    Block {
        lines = List.copyOf(lines);
    }

    double height() {
        return type.height(lines.size());
    }

    List<Mark> at(double x, double y, Ink ink) {
        return IntStream.range(0, lines.size())
                .<Mark>mapToObj(
                        row -> new Mark.Line(lines.get(row), type, ink, x, y + type.above() + row * type.leading()))
                .toList();
    }
}
