package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueAssembly;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.RouteRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored catalogue under every check an import makes, the oddities worth a look, and what share of models has each fact. */
record CatalogueCheck(List<Rejection> faults, List<Warning> oddities, List<String> coverage) {

    static CatalogueCheck of(CatalogueDocument stored) {
        CatalogueDocument nothing = new CatalogueDocument(
                CatalogueDocument.FORMAT,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Validation validation = Validation.of(new Translation(stored, List.of(), List.of(), List.of()), nothing, true);
        List<Warning> oddities = new ArrayList<>(validation.warnings());
        stored.routes().stream()
                .filter(route -> isBelow(route.output(), route.input()))
                .map(CatalogueCheck::cheapOutput)
                .forEach(oddities::add);
        stored.models().stream()
                .filter(model -> stored.withdrawn().contains(model.slug()))
                .map(CatalogueCheck::withdrawn)
                .forEach(oddities::add);
        return new CatalogueCheck(
                validation.rejections().stream().sorted().toList(),
                oddities.stream().sorted().toList(),
                validation.rejections().isEmpty() ? coverage(stored) : List.of());
    }

    /** What has faults cannot be put together. */
    private static List<String> coverage(CatalogueDocument stored) {
        return new Coverage(CatalogueAssembly.of(stored, "check")).lines();
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        faults.forEach(fault -> lines.add("fault     " + fault.line()));
        oddities.forEach(oddity -> lines.add("odd       " + oddity.line()));
        coverage.forEach(line -> lines.add("coverage  " + line));
        lines.add("checked   %d faults, %d oddities".formatted(faults.size(), oddities.size()));
        return lines;
    }

    private static boolean isBelow(@Nullable BigDecimal output, @Nullable BigDecimal input) {
        return output != null && input != null && output.signum() > 0 && output.compareTo(input) < 0;
    }

    private static Warning cheapOutput(RouteRecord route) {
        return new Warning(
                route.model(), "%s/%s sells output below input".formatted(route.provider(), route.modelId()));
    }

    private static Warning withdrawn(ModelRecord model) {
        return new Warning(model.slug(), "it is withdrawn and still a model");
    }
}
