package dev.pairwise.page;

import dev.pairwise.comparison.BreakEven;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostCurves;
import dev.pairwise.comparison.CostCurves.Point;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.CostSection.Curve;
import dev.pairwise.page.CostSection.CurveRow;
import dev.pairwise.wording.ChartWording;
import dev.pairwise.wording.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a month costs at other mixes and volumes, drawn and as tables. A curve needs two points. */
final class CurveSections {

    private CurveSections() {}

    static List<Curve> of(Comparison comparison) {
        List<Curve> curves = new ArrayList<>();
        comparison.costs().curves().ifPresent(found -> {
            if (found.mixes().size() > 1) {
                curves.add(mixes(comparison, found));
            }
            if (found.volumes().size() > 1) {
                curves.add(volumes(comparison, found));
            }
        });
        return curves;
    }

    private static Curve mixes(Comparison comparison, CostCurves curves) {
        BreakEven breakEven = comparison.costs().breakEven().orElseThrow();
        return new Curve(
                ChartWording.mixHead(),
                ChartWording.mixCaption(),
                Optional.of(new MixChart(curves.line()).drawing(comparison.workload(), breakEven)),
                rows(comparison, curves.mixes(), ChartWording::mix));
    }

    private static Curve volumes(Comparison comparison, CostCurves curves) {
        return new Curve(
                ChartWording.volumeHead(),
                ChartWording.volumeCaption(),
                Optional.of(new VolumeChart(curves.volumes()).drawing(comparison.workload())),
                rows(comparison, curves.volumes(), ChartWording::volume));
    }

    private static List<CurveRow> rows(Comparison comparison, List<Point> points, Function<Workload, String> words) {
        return points.stream()
                .map(point -> new CurveRow(
                        ChartWording.asked(
                                words.apply(point.workload()), point.workload().equals(comparison.workload())),
                        Money.sum(point.costs().left()),
                        Money.sum(point.costs().right())))
                .toList();
    }
}
