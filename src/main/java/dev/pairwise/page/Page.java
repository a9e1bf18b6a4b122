package dev.pairwise.page;

/** Anything that has an address: what its head says is told by {@link Meta}, the rest by its own record. */
public sealed interface Page
        permits AboutPage,
                BenchmarkPage,
                BenchmarksPage,
                ChangesPage,
                ComparisonPage,
                DataPage,
                ErrorPage,
                FamilyPage,
                HomePage,
                MakerPage,
                MakersPage,
                MethodologyPage,
                ModelPage,
                ModelsPage,
                PairsPage,
                PickerPage,
                ProviderPage,
                ProvidersPage,
                SearchPage {

    Meta meta();
}
