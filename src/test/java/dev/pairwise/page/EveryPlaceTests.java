package dev.pairwise.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Family;
import dev.pairwise.comparison.MakerModels;
import dev.pairwise.comparison.Places;
import dev.pairwise.comparison.ProviderOffers;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.TestScores;
import dev.pairwise.importing.BundledFiles;
import dev.pairwise.page.BenchmarkPage.RankRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold on the page of every maker, family, provider and test of the bundled catalogue. */
class EveryPlaceTests {

    /** Longer ones are cut off in lists of results. */
    private static final int LONGEST_TITLE = 70;

    private static final int LONGEST_DESCRIPTION = 160;

    private final Standings standings = BundledFiles.standings();
    private final Catalogue catalogue = standings.catalogue();
    private final Places places = Places.of(catalogue);
    private final Set<String> addresses = addresses();
    private final List<String> breaches = new ArrayList<>();

    @Test
    void everyMakerShowsEveryModelOfItsOwnWithSources() {
        Set<String> shown = new HashSet<>();
        for (MakerModels place : places.makers().all()) {
            MakerPage page = MakerPages.of(place, standings);
            List<MemberTable.Row> rows = rows(page.models());
            expect(rows.size() == place.models().size(), page, "rows and models differ");
            expect(
                    page.introduction()
                            .getFirst()
                            .contains(counted(place.models().size())),
                    page,
                    "miscounted");
            rows.forEach(row -> shown.add(row.model().href()));
            checkTable(page, page.models(), page.sources());
            check(page, page.introduction());
        }
        assertThat(breaches).isEmpty();
        assertThat(shown).hasSameSizeAs(catalogue.models());
    }

    @Test
    void theListOfMakersCountsWhatTheirPagesShow() {
        MakersPage page = MakersPages.of(places);

        assertThat(page.rows()).hasSameSizeAs(places.makers().all());
        assertThat(page.rows().stream().mapToInt(row -> number(row.models())).sum())
                .isEqualTo(catalogue.models().size());
        page.rows().stream()
                .filter(row -> !row.released().isUnknown())
                .forEach(row -> checkNotes(page, row.released().notes(), page.sources()));
        check(page, page.introduction());
        assertThat(breaches).isEmpty();
    }

    @Test
    void everyFamilyShowsEveryMemberAndComparesNeighboursOnly() {
        for (Family family : places.families().all()) {
            FamilyPage page = FamilyPages.of(family, standings);
            expect(rows(page.members()).size() == family.models().size(), page, "rows and members differ");
            checkTable(page, page.members(), page.sources());
            check(page, page.introduction());
            page.steps().stream().flatMap(steps -> steps.rows().stream()).forEach(step -> {
                checkNotes(page, step.notes(), page.sources());
                check(page, step.changes());
            });
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void everyProviderShowsEveryRouteItOffersOnceWithItsSource() {
        for (ProviderOffers place : places.providers().all()) {
            List<ProviderPage> pages = pages(place);
            expect(
                    pages.stream().mapToInt(page -> page.rows().size()).sum()
                            == place.offers().size(),
                    pages.getFirst(),
                    "rows and routes differ");
            for (ProviderPage page : pages) {
                page.rows().forEach(row -> checkNotes(page, row.notes(), page.sources()));
                check(page, page.introduction());
                expect(page.rows().size() <= ProviderPages.ROWS, page, "too many rows");
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void everyModelWithACostHasItsCheapestRouteMarkedOnce() {
        List<String> marked = places.providers().all().stream()
                .flatMap(place -> pages(place).stream())
                .flatMap(page -> page.rows().stream())
                .filter(row -> row.tags().contains("cheapest"))
                .map(row -> row.model().href())
                .toList();

        assertThat(marked).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }

    @Test
    void theListOfProvidersCountsWhatTheirPagesShow() {
        ProvidersPage page = ProvidersPages.of(places);
        List<ProvidersPage.ProviderRow> rows =
                page.tiers().stream().flatMap(tier -> tier.rows().stream()).toList();

        assertThat(rows).hasSameSizeAs(places.providers().all());
        assertThat(rows.stream().mapToInt(row -> number(row.routes())).sum())
                .isEqualTo(catalogue.models().stream()
                        .mapToInt(model -> model.offeredRoutes().size())
                        .sum());
        check(page, page.introduction());
        assertThat(breaches).isEmpty();
    }

    @Test
    void everyTestShowsEveryScoreOnceWithItsSourceBestFirst() {
        for (TestScores test : places.tests().all()) {
            BenchmarkPage page = BenchmarkPages.of(test, places, standings.list());
            List<RankRow> ranked =
                    page.lists().stream().flatMap(list -> list.rows().stream()).toList();
            expect(ranked.size() + page.alone().rows().size() == test.scores().size(), page, "rows and scores differ");
            ranked.forEach(row -> checkNotes(page, row.notes(), page.sources()));
            page.alone().rows().forEach(row -> checkNotes(page, row.notes(), page.sources()));
            page.lists().forEach(list -> checkOrder(page, list, test.benchmark().higherIsBetter()));
            check(page, page.introduction());
            check(page, List.of(page.alone().text()));
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void theListOfTestsCountsWhatTheirPagesShow() {
        BenchmarksPage page = BenchmarksPages.of(places);
        List<BenchmarksPage.TestRow> rows = page.categories().stream()
                .flatMap(category -> category.rows().stream())
                .toList();

        assertThat(rows).hasSameSizeAs(places.tests().all());
        assertThat(rows.stream().mapToInt(row -> number(row.scores())).sum())
                .isEqualTo(catalogue.models().stream()
                        .mapToInt(model -> model.scores().size())
                        .sum());
        assertThat(page.categories()).extracting(BenchmarksPage.Category::id).doesNotHaveDuplicates();
        check(page, page.introduction());
        assertThat(breaches).isEmpty();
    }

    private List<ProviderPage> pages(ProviderOffers place) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> ProviderPages.of(place, standings, number))
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .toList();
    }

    private static List<MemberTable.Row> rows(MemberTable table) {
        return table.groups().stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** A price without a provider to buy at, or a figure without a source, is a claim out of nothing. */
    private void checkTable(Page page, MemberTable table, SourceSection sources) {
        for (MemberTable.Row row : rows(table)) {
            boolean states = Stream.of(row.released(), row.context(), row.maxOutput(), row.input(), row.output())
                    .anyMatch(cell -> !cell.isUnknown());
            if (states) {
                checkNotes(page, row.notes(), sources);
            }
            expect(row.input().isUnknown() == row.provider().isEmpty(), page, "price and provider: " + row.model());
        }
    }

    private void checkOrder(BenchmarkPage page, BenchmarkPage.ScoreList list, boolean higherIsBetter) {
        expect(
                Stream.concat(list.first().stream(), list.more().stream())
                                .toList()
                                .equals(list.rows())
                        && list.moreNote().isPresent() != list.more().isEmpty(),
                page,
                "a score in no part of its list");
        for (int at = 1; at < list.rows().size(); at++) {
            RankRow above = list.rows().get(at - 1);
            RankRow below = list.rows().get(at);
            int order = score(above).compareTo(score(below));
            expect(higherIsBetter ? order >= 0 : order <= 0, page, "out of order: " + below.model());
            expect(rank(above) <= rank(below), page, "rank out of order: " + below.model());
            expect(order != 0 || rank(above) == rank(below), page, "a tie apart: " + below.model());
        }
    }

    private static BigDecimal score(RankRow row) {
        return new BigDecimal(row.score().replace(",", ""));
    }

    private static int rank(RankRow row) {
        return row.rank().map(rank -> number(rank.replace(" =", ""))).orElse(0);
    }

    private void checkNotes(Page page, Collection<Note> notes, SourceSection sources) {
        Set<String> numbered =
                sources.sources().stream().map(source -> "#" + source.id()).collect(Collectors.toSet());
        expect(
                !notes.isEmpty() && notes.stream().map(Note::href).allMatch(numbered::contains),
                page,
                "a figure without a source");
    }

    /** Its sentences, its head and where its links lead. */
    private void check(Page page, List<String> sentences) {
        Stream.concat(
                        sentences.stream(),
                        Stream.of(page.meta().title(), page.meta().description()))
                .forEach(sentence ->
                        Prose.faults(sentence).forEach(fault -> expect(false, page, fault + " in: " + sentence)));
        expect(
                page.meta().title().length() <= LONGEST_TITLE,
                page,
                "long title: " + page.meta().title());
        expect(
                page.meta().description().length() <= LONGEST_DESCRIPTION,
                page,
                "long description: " + page.meta().description());
        expect(page.meta().lastModified().isPresent(), page, "no date");
        links(page)
                .filter(link -> link.startsWith("/"))
                .filter(link -> !addresses.contains(link.replaceFirst("[?#].*", "")))
                .filter(link -> !link.startsWith("/compare/"))
                .forEach(link -> expect(false, page, "leads nowhere: " + link));
    }

    private static Stream<String> links(Page page) {
        return PageText.of(page).stream().filter(text -> text.startsWith("/") && !text.contains(" "));
    }

    private Set<String> addresses() {
        Set<String> known = new HashSet<>(
                List.of(Links.home(), Links.makers(), Links.models(), Links.providers(), Links.benchmarks()));
        catalogue.models().stream().map(Model::slug).map(Links::model).forEach(known::add);
        places.makers()
                .all()
                .forEach(place -> known.add(Links.maker(place.maker().slug())));
        places.families().all().forEach(family -> known.add(Links.family(family.slug())));
        places.providers()
                .all()
                .forEach(place -> known.add(Links.provider(place.provider().slug())));
        places.tests()
                .all()
                .forEach(test -> known.add(Links.benchmark(test.benchmark().slug())));
        return known;
    }

    private static String counted(int models) {
        return models == 1 ? "1 model" : models + " models";
    }

    private static int number(String printed) {
        return Integer.parseInt(printed.replace(",", ""));
    }

    private void expect(boolean holds, Page page, String breach) {
        if (!holds) {
            breaches.add("%s: %s".formatted(page.meta().canonical(), breach));
        }
    }
}
