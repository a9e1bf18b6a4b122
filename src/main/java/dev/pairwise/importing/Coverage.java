package dev.pairwise.importing;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelField;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How many models have each fact from any source, a priced route, a score. */
final class Coverage {

    private Coverage() {}

    static List<String> lines(CatalogueDocument document) {
        Set<String> claimed = document.claims().stream()
                .filter(claim -> claim.route() == null)
                .map(Coverage::key)
                .collect(Collectors.toSet());
        int all = document.models().size();
        List<String> lines = new ArrayList<>();
        for (ModelField field : ModelField.values()) {
            lines.add(line(field.code(), count(document, claimed, field), all));
        }
        for (Capability capability : Capability.values()) {
            lines.add(line(capability.code(), count(document, claimed, capability), all));
        }
        lines.add(line("a priced route", priced(document), all));
        lines.add(line("a score", scored(document), all));
        return lines;
    }

    private static String line(String name, long count, int all) {
        return "%s: %d of %d models".formatted(name, count, all);
    }

    private static String key(ClaimRecord claim) {
        return claim.model() + " " + claim.field();
    }

    private static long count(CatalogueDocument document, Set<String> claimed, ModelField field) {
        return document.models().stream()
                .filter(model -> field.textIn(model).isPresent() || claimed.contains(model.slug() + " " + field.code()))
                .count();
    }

    private static long count(CatalogueDocument document, Set<String> claimed, Capability capability) {
        return document.models().stream()
                .filter(model -> gives(model, capability) || claimed.contains(model.slug() + " " + capability.code()))
                .count();
    }

    private static boolean gives(ModelRecord model, Capability capability) {
        return model.capabilities().containsKey(capability.code());
    }

    private static long priced(CatalogueDocument document) {
        return document.routes().stream()
                .filter(route -> route.state().equals("priced") && route.ended() == null)
                .map(RouteRecord::model)
                .distinct()
                .count();
    }

    private static long scored(CatalogueDocument document) {
        return document.scores().stream().map(ScoreRecord::model).distinct().count();
    }
}
