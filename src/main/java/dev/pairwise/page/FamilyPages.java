package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.comparison.Family;
import dev.pairwise.comparison.Limits;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Succession;
import dev.pairwise.page.FamilyPage.StepRow;
import dev.pairwise.page.FamilyPage.StepTable;
import dev.pairwise.wording.FamilyWording;
import dev.pairwise.wording.PlaceWording;
import java.util.List;
import java.util.Optional;

/** Assembles the page of one family. */
public final class FamilyPages {

    private final Family family;
    private final SourceList sources = new SourceList();
    private final MemberRows rows;

    private FamilyPages(Family family, Standings standings) {
        this.family = family;
        this.rows = new MemberRows(standings, sources);
    }

    public static FamilyPage of(Family family, Standings standings) {
        return new FamilyPages(family, standings).page();
    }

    private FamilyPage page() {
        MemberTable members = members();
        List<Succession> successions = family.successions();
        List<StepTable> steps = successions.stream().map(this::steps).toList();
        return new FamilyPage(
                PlaceMetas.of(
                        FamilyWording.title(family),
                        FamilyWording.description(family),
                        family.isIndexable(),
                        sources.lastChanged(),
                        breadcrumb()),
                FamilyWording.heading(family),
                FamilyWording.introduction(family),
                family.makers().stream().map(Names::link).toList(),
                members,
                FamilyWording.steps(successions.size()),
                steps,
                PlaceMetas.sources(sources));
    }

    /** Below its maker, where there is one alone. */
    private Link[] breadcrumb() {
        Link self = new Link(family.name(), Links.family(family.slug()));
        Link maker = Names.link(family.makers().getFirst());
        return family.makers().size() == 1
                ? new Link[] {PlaceMetas.HOME, PlaceMetas.MAKERS, maker, self}
                : new Link[] {PlaceMetas.HOME, PlaceMetas.MAKERS, self};
    }

    private MemberTable members() {
        List<List<Model>> byMaker = family.byMaker();
        return new MemberTable(
                PlaceWording.caption("In order of release"),
                byMaker.stream()
                        .map(own -> new MemberTable.Group(
                                byMaker.size() == 1
                                        ? Optional.empty()
                                        : Optional.of(Names.link(own.getFirst().maker())),
                                own.stream().map(rows::of).toList()))
                        .toList());
    }

    private StepTable steps(Succession succession) {
        return new StepTable(
                FamilyWording.line(
                        succession.models().getFirst().maker().name(),
                        succession.line(),
                        succession.models().size()),
                succession.steps().stream().map(this::step).toList());
    }

    private StepRow step(Succession.Step step) {
        return new StepRow(
                Names.link(step.from()),
                Names.link(step.to()),
                Names.link(step.pair()),
                FamilyWording.changes(figures(step)),
                rows.notes(step.from(), step.to()));
    }

    private List<FamilyWording.Figure> figures(Succession.Step step) {
        Model from = step.from();
        Model to = step.to();
        return List.of(
                FamilyWording.tokens(
                        "context",
                        from.specs().context().known(),
                        to.specs().context().known()),
                FamilyWording.tokens("output limit", Limits.usableOutput(from), Limits.usableOutput(to)),
                FamilyWording.price("input price", rows.price(from, Rate.INPUT), rows.price(to, Rate.INPUT)),
                FamilyWording.price("output price", rows.price(from, Rate.OUTPUT), rows.price(to, Rate.OUTPUT)));
    }
}
