package dev.pairwise.web.index;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.PickerAnswer;
import dev.pairwise.page.AboutPages;
import dev.pairwise.page.BenchmarkPages;
import dev.pairwise.page.BenchmarksPages;
import dev.pairwise.page.FamilyPages;
import dev.pairwise.page.FoundModels;
import dev.pairwise.page.MakerPages;
import dev.pairwise.page.MakersPages;
import dev.pairwise.page.Meta;
import dev.pairwise.page.ModelsPage;
import dev.pairwise.page.ModelsPages;
import dev.pairwise.page.ModelsRequest;
import dev.pairwise.page.ProgramsPages;
import dev.pairwise.page.ProviderPages;
import dev.pairwise.page.ProvidersPages;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages that are not of pairs, list by list. What the sitemap says of a page is taken from the page. */
enum PageList {
    PAGES(PageList::single),
    MODELS(edition -> edition.catalogue().models().stream()
            .map(model -> () -> edition.model(model).meta())),
    MAKERS(edition -> edition.places().makers().all().stream()
            .map(maker -> () -> MakerPages.of(maker, edition.standings()).meta())),
    FAMILIES(edition -> edition.places().families().all().stream()
            .map(family -> () -> FamilyPages.of(family, edition.standings()).meta())),
    PROVIDERS(edition -> edition.places().providers().all().stream()
            .map(provider -> () -> ProviderPages.of(provider, edition.standings(), 1)
                    .orElseThrow()
                    .meta())),
    BENCHMARKS(edition -> edition.places().tests().all().stream()
            .map(test -> () -> BenchmarkPages.of(
                            test, edition.places(), edition.standings().list())
                    .meta()));

    private final Function<Edition, Stream<Supplier<Meta>>> pages;

    PageList(Function<Edition, Stream<Supplier<Meta>>> pages) {
        this.pages = pages;
    }

    /** Its parts of the sitemap, each with at most so many pages; the first has the name of the list alone. */
    List<SitemapPart> parts(Edition edition, int most) {
        String name = name().toLowerCase(Locale.ROOT);
        int parts = Math.toIntExact(Math.ceilDiv(pages.apply(edition).count(), most));
        return IntStream.range(0, parts)
                .mapToObj(part -> new SitemapPart(
                        part == 0 ? name : "%s-%d".formatted(name, part + 1),
                        () -> listed(
                                pages.apply(edition).skip((long) part * most).limit(most))))
                .toList();
    }

    /** Those that search engines are asked to index. They are assembled one after the other, as they are asked for. */
    private static Stream<ListedPage> listed(Stream<Supplier<Meta>> pages) {
        return pages.map(Supplier::get).filter(Meta::indexable).map(ListedPage::of);
    }

    private static Stream<Supplier<Meta>> single(Edition edition) {
        return Stream.of(
                () -> edition.home().meta(),
                () -> edition.picker(PickerAnswer.EMPTY).meta(),
                () -> models(edition).meta(),
                () -> MakersPages.of(edition.places()).meta(),
                () -> ProvidersPages.of(edition.places()).meta(),
                () -> BenchmarksPages.of(edition.places()).meta(),
                () -> edition.changes(1).orElseThrow().meta(),
                () -> edition.data().meta(),
                () -> edition.methodology().meta(),
                () -> AboutPages.page().meta(),
                ProgramsPages::meta);
    }

    private static ModelsPage models(Edition edition) {
        FoundModels all =
                FoundModels.of(ModelsRequest.PLAIN, edition.standings().list(), text -> List.of());
        return ModelsPages.of(ModelsRequest.PLAIN, edition.standings(), all, 1).orElseThrow();
    }
}
