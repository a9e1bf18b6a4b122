package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueAssembly;
import dev.pairwise.document.CatalogueDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stored catalogue under every check an import makes, the oddities worth a look, and what share of models has each fact. */
record CatalogueCheck(List<Rejection> faults, List<Warning> oddities, List<String> coverage) {

    private static final CatalogueDocument NOTHING = new CatalogueDocument(
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

    static CatalogueCheck of(CatalogueDocument stored) {
        return of(stored, NOTHING);
    }

    /** {@code before} is an earlier catalogue, whose addresses go on answering. */
    static CatalogueCheck of(CatalogueDocument stored, CatalogueDocument before) {
        Validation validation = Validation.of(
                new Translation(stored, List.of(), List.of(), List.of(), new Places("stored")), NOTHING, true);
        Findings findings = new Findings(new Places("stored"), true);
        LocalDate newest = Records.newestCheck(stored).orElse(LocalDate.MAX);
        new DateCheck(findings, newest).run(stored);
        new LimitCheck(findings).run(stored);
        new PeriodCheck(findings).run(stored);
        new TwinCheck(findings).run(stored);
        new UnusedCheck(findings).run(stored);
        new StaleCheck(findings, newest).run(stored);
        new SlugCheck(findings).run(stored, before);
        stored.routes().stream()
                .filter(route -> isBelow(route.output(), route.input()))
                .forEach(route -> findings.warn(
                        route.model(), "%s/%s sells output below input".formatted(route.provider(), route.modelId())));
        stored.models().stream()
                .filter(model -> stored.withdrawn().contains(model.slug()))
                .forEach(model -> findings.warn(model.slug(), "it is withdrawn and still a model"));
        return new CatalogueCheck(
                both(validation.rejections(), findings.rejections()),
                both(validation.warnings(), findings.warnings()),
                validation.rejections().isEmpty() ? coverage(stored) : List.of());
    }

    private static <T extends Comparable<T>> List<T> both(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).distinct().sorted().toList();
    }

    /** What has faults cannot be put together. */
    private static List<String> coverage(CatalogueDocument stored) {
        return CoverageLines.of(CatalogueAssembly.of(stored, "check"));
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
}
