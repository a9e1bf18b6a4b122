package dev.pairwise.page;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Source;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.Ages;
import dev.pairwise.comparison.ListedModel;
import dev.pairwise.comparison.ModelList;
import dev.pairwise.comparison.PriceChart;
import dev.pairwise.comparison.Standings;
import dev.pairwise.page.ModelsPage.ModelRow;
import dev.pairwise.wording.FilterWording;
import dev.pairwise.wording.Labels;
import dev.pairwise.wording.ModelListWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Assembles the pages of the list of models. */
public final class ModelsPages {

    /** As many rows as one still scrolls through. */
    static final int ROWS = 100;

    private static final int FIRST = 1;

    private final ModelsRequest request;
    private final Catalogue catalogue;
    private final ModelList list;
    private final FoundModels found;
    private final ModelCells cells;
    private final int number;
    private final int pages;
    private final Optional<PriceChart> chart;

    private ModelsPages(ModelsRequest request, Standings standings, FoundModels found, int number) {
        this.request = request;
        this.catalogue = standings.catalogue();
        this.list = standings.list();
        this.found = found;
        this.cells = new ModelCells(Ages.in(catalogue));
        this.number = number;
        this.chart = found.models().isEmpty()
                ? Optional.empty()
                : request.chart().map(measure -> PriceChart.of(measure, found.models()));
        this.pages = Math.max(FIRST, (found.models().size() + ROWS - 1) / ROWS);
    }

    /** The page of a number from one up, unless the list ends before it. */
    public static Optional<ModelsPage> of(ModelsRequest request, Standings standings, FoundModels found, int number) {
        ModelsPages assembly = new ModelsPages(request, standings, found, number);
        return number >= FIRST && number <= assembly.pages ? Optional.of(assembly.page()) : Optional.empty();
    }

    private ModelsPage page() {
        List<ModelRow> rows = found.models().stream()
                .skip((long) (number - FIRST) * ROWS)
                .limit(ROWS)
                .map(this::row)
                .toList();
        ModelHeadings headings = new ModelHeadings(request);
        return new ModelsPage(
                meta(),
                new ModelListForms(request, list).form(),
                message(rows.size()),
                chart.map(PriceScatters::of),
                request.isPlain() ? Optional.empty() : Optional.of(new Link("The whole list", Links.models())),
                caption(),
                headings.figures(),
                headings.all(),
                rows,
                NumberedPages.of(number, pages, page -> Links.paged(Links.models(), request.kept(), page)),
                number == pages ? RollingAliases.of(found.aliases(), catalogue) : List.of(),
                request.kept(ModelsField.CHART),
                request.kept(ModelsField.SORT, ModelsField.ORDER),
                ModelListWording.sources(lastChanged()),
                sources());
    }

    private String caption() {
        return ModelListWording.caption(
                request.columns().stream().anyMatch(ModelColumn::isPrice),
                request.columns().contains(ModelColumn.CHECKED));
    }

    private List<String> message(int rows) {
        List<String> message = new ArrayList<>();
        message.add(ModelListWording.found(
                found.models().size(),
                list.models().size(),
                new FilterWording(list)
                        .conditions(request.text(), request.query().filters()),
                request.query().order()));
        FilterWording.unknown(request.query().filters()).ifPresent(message::add);
        if (pages > FIRST) {
            int before = (number - FIRST) * ROWS;
            message.add(ModelListWording.position(
                    before + 1, before + rows, found.models().size()));
        }
        if (!found.aliases().isEmpty()) {
            message.add(ModelListWording.aliases(found.aliases().size()));
        }
        return message;
    }

    private ModelRow row(ListedModel listed) {
        return new ModelRow(
                Names.link(listed.model()),
                tag(listed),
                request.columns().stream()
                        .map(column -> cells.of(column, listed))
                        .toList());
    }

    /** That it is not in service, unless a column says so. */
    private Optional<String> tag(ListedModel listed) {
        return listed.model()
                .specs()
                .status()
                .known()
                .filter(status -> status != Status.ACTIVE && !request.columns().contains(ModelColumn.STATUS))
                .map(status -> Labels.of(status).toLowerCase(Locale.ROOT));
    }

    private List<Link> sources() {
        return shown().map(Provenance::source)
                .distinct()
                .sorted(Comparator.comparing(Source::name, String.CASE_INSENSITIVE_ORDER))
                .map(source -> new Link(source.name(), Links.source(source.slug())))
                .toList();
    }

    /** A part of the list is no page of its own: it belongs to the whole list. */
    private Meta meta() {
        return new Meta(
                ModelListWording.title(number),
                ModelListWording.description(list.models().size(), number, pages),
                request.isPlain() ? Links.paged(Links.models(), number) : Links.models(),
                request.isPlain() && number == FIRST,
                lastChanged().map(LocalDate::toString),
                Optional.empty(),
                Optional.empty(),
                List.of(new Link("Home", Links.home()), new Link("Models", Links.models())));
    }

    private Stream<Provenance> shown() {
        return Stream.concat(cells.shown().stream(), chart.stream().flatMap(PriceScatters::provenances));
    }

    private Optional<LocalDate> lastChanged() {
        return shown().map(Provenance::changed).max(Comparator.naturalOrder());
    }
}
