package dev.pairwise.page;

/** A page for people alone: programs have the same facts from the pages of models and pairs, and from the programming interface. */
public sealed interface HtmlPage extends Page
        permits AboutPage,
                BenchmarkPage,
                BenchmarksPage,
                FamilyPage,
                HomePage,
                MakerPage,
                MakersPage,
                MethodologyPage,
                ModelsPage,
                PairsPage,
                PickerPage,
                ProgramsPage,
                ProviderPage,
                ProvidersPage,
                SearchPage,
                SeveralFormPage,
                SeveralPage,
                StyleGuidePage {}
