package dev.pairwise.page;

import dev.pairwise.comparison.MakerModels;
import dev.pairwise.comparison.Places;
import dev.pairwise.page.MakersPage.MakerRow;
import dev.pairwise.wording.MakerWording;
import dev.pairwise.wording.Numbers;
import java.util.List;

/** Assembles the list of makers. */
public final class MakersPages {

    private final SourceList sources = new SourceList();
    private final List<MakerModels> makers;

    private MakersPages(Places places) {
        this.makers = places.makers().all();
    }

    public static MakersPage of(Places places) {
        return new MakersPages(places).page();
    }

    private MakersPage page() {
        List<MakerRow> rows = makers.stream().map(this::row).toList();
        int models = makers.stream().mapToInt(place -> place.models().size()).sum();
        return new MakersPage(
                PlaceMetas.of(
                        MakerWording.listTitle(),
                        MakerWording.listDescription(makers.size()),
                        true,
                        sources.lastChanged(),
                        PlaceMetas.HOME,
                        PlaceMetas.MAKERS),
                MakerWording.listIntroduction(makers.size(), models),
                rows,
                PlaceMetas.sources(sources));
    }

    private MakerRow row(MakerModels place) {
        return new MakerRow(
                Names.link(place.maker()),
                Numbers.exact(place.models().size()),
                Numbers.exact(place.openWeights()),
                place.newest().map(Names::link),
                place.newest()
                        .map(model -> Cell.of(model.specs()
                                        .released()
                                        .known()
                                        .orElseThrow()
                                        .toString())
                                .noted(sources.cite(model.specs().released())))
                        .orElseGet(() -> Cell.unknown("not sourced yet")),
                place.providers().stream().map(Names::link).toList());
    }
}
