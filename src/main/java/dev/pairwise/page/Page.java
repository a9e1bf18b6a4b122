package dev.pairwise.page;

/** Anything that has an address: what its head says is told by {@link Meta}, the rest by its own record. */
public sealed interface Page
        permits ChangesPage,
                ComparisonPage,
                DataPage,
                ErrorPage,
                HomePage,
                MethodologyPage,
                ModelPage,
                ModelsPage,
                PickerPage,
                ProgramsPage {

    Meta meta();
}
