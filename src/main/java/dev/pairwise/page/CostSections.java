package dev.pairwise.page;

import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.MonthlyCost;
import dev.pairwise.comparison.Preset;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.CostSection.Bill;
import dev.pairwise.page.CostSection.BillLine;
import dev.pairwise.page.CostSection.Field;
import dev.pairwise.page.CostSection.Form;
import dev.pairwise.page.CostSection.PresetChoice;
import dev.pairwise.wording.BreakEvenWording;
import dev.pairwise.wording.CostCaveatWording;
import dev.pairwise.wording.CostWording;
import dev.pairwise.wording.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The monthly cost of both models with the form that edits the workload. */
final class CostSections {

    private final Comparison comparison;
    private final SourceList sources;

    CostSections(Comparison comparison, SourceList sources) {
        this.comparison = comparison;
        this.sources = sources;
    }

    CostSection section(PairQuery query) {
        Bill left = bill(Side.LEFT);
        Bill right = bill(Side.RIGHT);
        return new CostSection(
                CostWording.introduction(comparison.workload()),
                form(query),
                left,
                right,
                CostWording.gap(comparison),
                BreakEvenWording.sentence(comparison),
                CostCaveatWording.of(comparison),
                CostWording.chart(comparison, left.amount(), right.amount()),
                CurveSections.of(comparison));
    }

    /** The form that edits the workload of a page. */
    static Form form(PairQuery query) {
        return new Form(
                Arrays.stream(WorkloadField.values())
                        .map(field -> field(field, query))
                        .toList(),
                Arrays.stream(Preset.values())
                        .map(preset -> preset(preset, query.workload()))
                        .toList(),
                query.isRefused() ? Optional.of(CostWording.refused()) : Optional.empty());
    }

    private static Field field(WorkloadField field, PairQuery query) {
        return new Field(
                field.key(),
                field.label(),
                query.shown(field),
                Long.toString(field.least()),
                Long.toString(field.most()),
                Optional.ofNullable(query.refused().get(field)));
    }

    private static PresetChoice preset(Preset preset, Workload shown) {
        Workload workload = preset.workload();
        return new PresetChoice(
                CostWording.preset(preset),
                Long.toString(workload.requests()),
                Long.toString(workload.input()),
                Long.toString(workload.output()),
                Integer.toString(workload.cachedPercent()),
                Integer.toString(workload.batchPercent()),
                workload.equals(shown));
    }

    private Bill bill(Side side) {
        CheapestRoute chosen = Prices.chosen(comparison, side);
        return switch (chosen) {
            case CheapestRoute.Found found ->
                new Bill(
                        Money.sum(found.cost().total()),
                        true,
                        CostWording.route(found),
                        CostWording.perThousand(found.cost()),
                        found.cost().lines().stream().map(CostSections::line).toList(),
                        bar(side),
                        List.of(sources.cite(found.route().provenance())));
            case CheapestRoute.None none ->
                new Bill("unavailable", false, CostWording.route(none), "", List.of(), 0, List.of());
        };
    }

    private static BillLine line(MonthlyCost.Line line) {
        return new BillLine(
                CostWording.line(line), Money.perMillion(line.pricePerMillion()), Money.exact(line.amount()));
    }

    private int bar(Side side) {
        return comparison
                .costs()
                .bars()
                .map(bars -> bars.shares().of(side))
                .map(Bars::thousandths)
                .orElse(1_000);
    }
}
