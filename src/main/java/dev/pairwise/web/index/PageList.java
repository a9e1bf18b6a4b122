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
import dev.pairwise.page.Page;
import dev.pairwise.page.ProgramsPages;
import dev.pairwise.page.ProviderPages;
import dev.pairwise.page.ProvidersPages;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The pages that are not of pairs, list by list. What the sitemap says of a page is taken from the page. */
enum PageList {
    PAGES(PageList::single),
    MODELS(edition -> edition.catalogue().models().stream().map(edition::model)),
    MAKERS(edition -> edition.places().makers().all().stream().map(maker -> MakerPages.of(maker, edition.standings()))),
    FAMILIES(edition ->
            edition.places().families().all().stream().map(family -> FamilyPages.of(family, edition.standings()))),
    PROVIDERS(edition -> edition.places().providers().all().stream()
            .flatMap(provider -> ProviderPages.of(provider, edition.standings(), 1).stream())),
    BENCHMARKS(edition -> edition.places().tests().all().stream()
            .map(test -> BenchmarkPages.of(
                    test, edition.places(), edition.standings().list())));

    private final Function<Edition, Stream<? extends Page>> pages;

    PageList(Function<Edition, Stream<? extends Page>> pages) {
        this.pages = pages;
    }

    /** The name of its part of the sitemap. */
    String part() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that search engines are asked to index. They are assembled one after the other, as they are asked for. */
    Stream<ListedPage> of(Edition edition) {
        Stream<Meta> metas = pages.apply(edition).map(Page::meta);
        return (this == PAGES ? Stream.concat(metas, Stream.of(ProgramsPages.meta())) : metas)
                .filter(Meta::indexable)
                .map(ListedPage::of);
    }

    private static Stream<Page> single(Edition edition) {
        return Stream.<Supplier<? extends Page>>of(
                        edition::home,
                        () -> edition.picker(PickerAnswer.EMPTY),
                        () -> models(edition),
                        () -> MakersPages.of(edition.places()),
                        () -> ProvidersPages.of(edition.places()),
                        () -> BenchmarksPages.of(edition.places()),
                        () -> edition.changes(1).orElseThrow(),
                        edition::data,
                        edition::methodology,
                        AboutPages::page)
                .map(Supplier::get);
    }

    private static ModelsPage models(Edition edition) {
        FoundModels all =
                FoundModels.of(ModelsRequest.PLAIN, edition.standings().list(), text -> List.of());
        return ModelsPages.of(ModelsRequest.PLAIN, edition.standings(), all, 1).orElseThrow();
    }
}
