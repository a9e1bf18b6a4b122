package dev.pairwise.web.template;

import java.util.ArrayList;
import java.util.List;

/** Collects parts, joining what is fixed. */
final class PartList {

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder fixed = new StringBuilder();

    PartList write(String markup) {
        fixed.append(markup);
        return this;
    }

    void add(Part part) {
        join();
        parts.add(part);
    }

    Part toPart() {
        join();
        return parts.size() == 1 ? parts.getFirst() : new Part.All(List.copyOf(parts));
    }

    private void join() {
        if (!fixed.isEmpty()) {
            parts.add(new Part.Fixed(Encoded.of(fixed.toString())));
            fixed.setLength(0);
        }
    }
}
