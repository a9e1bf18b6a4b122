package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** An opened file: its name, which may carry the day it was retrieved, and its content. */
record SourceFile(String file, JsonNode tree) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** What a file of models.dev can be. */
    enum Shape {
        ROUTES,
        DESCRIPTIONS,
        LINKS,
        NONE
    }

    Shape shape() {
        if (!tree.isObject() || tree.isEmpty()) {
            return Shape.NONE;
        }
        JsonNode first = tree.properties().iterator().next().getValue();
        if (first.path("models").isObject()) {
            return Shape.ROUTES;
        }
        if (first.has("limit") && first.has("id")) {
            return Shape.DESCRIPTIONS;
        }
        boolean links = first.isObject() && !first.isEmpty();
        return links && first.properties().iterator().next().getValue().isString() ? Shape.LINKS : Shape.NONE;
    }

    Optional<LocalDate> date() {
        Matcher matcher = DAY.matcher(file);
        return matcher.find() ? Dates.day(matcher.group()) : Optional.empty();
    }
}
