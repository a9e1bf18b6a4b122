package dev.pairwise.page;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.comparison.ChartMeasure;
import dev.pairwise.comparison.PriceChart;
import dev.pairwise.comparison.PriceChart.Dot;
import dev.pairwise.page.PriceScatter.Row;
import dev.pairwise.wording.PriceChartWording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Assembles charts of price against one measure. */
final class PriceScatters {

    private final Function<Provenance, List<Note>> cite;

    private PriceScatters(Function<Provenance, List<Note>> cite) {
        this.cite = cite;
    }

    /** For a page that lists its sources without numbers. */
    static PriceScatter of(PriceChart chart) {
        return new PriceScatters(_ -> List.of()).scatter(chart, Optional.empty());
    }

    /** For a page with numbered sources; {@code filter} leads to where some of the models can be chosen. */
    static PriceScatter of(PriceChart chart, SourceList sources, Link filter) {
        return new PriceScatters(provenance -> List.of(sources.cite(provenance))).scatter(chart, Optional.of(filter));
    }

    private PriceScatter scatter(PriceChart chart, Optional<Link> filter) {
        ChartMeasure measure = chart.measure();
        boolean drawn = PriceChartWording.isDrawn(chart);
        return new PriceScatter(
                PriceChartWording.heading(measure),
                PriceChartWording.drawn(chart),
                drawn
                        ? Stream.concat(
                                        Stream.of(PriceChartWording.best(measure)),
                                        PriceChartWording.basis(measure).stream())
                                .toList()
                        : List.of(),
                drawn ? Optional.of(new ScatterDrawing(chart).drawing()) : Optional.empty(),
                PriceChartWording.column(measure),
                drawn ? chart.best().stream().map(dot -> row(measure, dot)).toList() : List.of(),
                filter);
    }

    private Row row(ChartMeasure measure, Dot dot) {
        Provenance said = measure.provenance(dot.listed()).orElseThrow();
        return new Row(
                Names.link(dot.listed().model()),
                new Link(
                        PriceChartWording.price(dot.price()),
                        Links.model(dot.listed().model().slug()) + Links.inPage("pricing")),
                PriceOrigin.checked(dot.listed()).orElseThrow().toString(),
                PriceOrigin.of(dot.listed()).stream()
                        .flatMap(provenance -> cite.apply(provenance).stream())
                        .distinct()
                        .toList(),
                PriceChartWording.value(measure, dot.value()),
                said.source().name(),
                said.checked().toString(),
                cite.apply(said));
    }

    /** Who says what is drawn. */
    static Stream<Provenance> provenances(PriceChart chart) {
        return chart.dots().stream()
                .flatMap(dot -> Stream.concat(
                        PriceOrigin.of(dot.listed()).stream(), chart.measure().provenance(dot.listed()).stream()));
    }
}
