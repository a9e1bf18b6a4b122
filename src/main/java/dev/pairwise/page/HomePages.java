package dev.pairwise.page;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.ChangeLog;
import dev.pairwise.comparison.FrontPage;
import dev.pairwise.comparison.Standings;
import dev.pairwise.page.HomePage.NewModel;
import dev.pairwise.wording.SiteWording;
import java.util.List;
import java.util.Optional;

/** Assembles the front door and the picker. */
public final class HomePages {

    private HomePages() {}

    public static HomePage home(Standings standings, ChangeLog changes) {
        FrontPage front = standings.frontPage();
        return new HomePage(
                meta("Pairwise: compare two language models", SiteWording.homeDescription(), Links.home()),
                SiteWording.introduction(),
                Pickers.empty(),
                pairs(front),
                front.newest().stream().map(HomePages::newModel).toList(),
                ChangeRows.of(changes.latestPrices()),
                counts(standings.catalogue()));
    }

    /** The picker before anything is typed. */
    public static PickerPage picker(Standings standings) {
        return new PickerPage(
                meta("Compare two language models | Pairwise", SiteWording.pickerDescription(), Links.picker()),
                List.of(SiteWording.pickerIntroduction()),
                Pickers.empty(),
                pairs(standings.frontPage()),
                Directories.languageModels(standings.catalogue()),
                Directories.others(standings.catalogue()));
    }

    private static List<LinkGroup> pairs(FrontPage front) {
        List<Link> links = front.pairs().stream().map(Names::link).toList();
        return links.isEmpty() ? List.of() : List.of(new LinkGroup(SiteWording.pairsWorthALook(), links));
    }

    private static NewModel newModel(Model model) {
        return new NewModel(
                Names.link(model),
                model.maker().name(),
                model.specs().released().known().map(Object::toString).orElse("not sourced yet"));
    }

    private static String counts(Catalogue catalogue) {
        int routes = catalogue.models().stream()
                .mapToInt(model -> model.offeredRoutes().size())
                .sum();
        long providers = catalogue.models().stream()
                .flatMap(model -> model.providers().stream())
                .distinct()
                .count();
        return SiteWording.counts(catalogue.models().size(), routes, Math.toIntExact(providers), catalogue.date());
    }

    private static Meta meta(String title, String description, String address) {
        return new Meta(
                title,
                description,
                address,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                address.equals(Links.home())
                        ? List.of()
                        : List.of(new Link("Home", Links.home()), new Link("Compare", address)));
    }
}
