package dev.pairwise.web.api;

import dev.pairwise.page.DataPages;
import dev.pairwise.page.Links;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** Where to begin. */
@Schema(description = "What there is, of which catalogue, and where it is described.")
record IndexAnswer(
        @Schema(example = "Pairwise") String name,

        @Schema(description = "Changes with every committed import.")
        String catalogueVersion,

        @Schema(description = "The day of the newest check.")
        LocalDate catalogueDate,

        @Schema(description = "What is explained for people.")
        String documentation,

        @Schema(description = "What is described for programs.")
        String openapi,

        @Schema(description = "On which terms the data may be used.")
        String licence,

        @Schema(description = "The whole catalogue as one file.")
        String download,

        List<Resource> resources) {

    /** A list to begin with. */
    record Resource(String name, String href, String description) {}

    static IndexAnswer of(Asked asked) {
        Addresses addresses = asked.addresses();
        return new IndexAnswer(
                "Pairwise",
                asked.catalogue().version(),
                asked.catalogue().date(),
                addresses.page(Links.programs()),
                addresses.page(Links.openApi()),
                addresses.page(Links.licence()),
                addresses.page(Links.data(DataPages.DOCUMENT)),
                List.of(
                        resource("models", Links.models(), "Models with their facts, routes and scores.", addresses),
                        resource("makers", Links.makers(), "Who trains models.", addresses),
                        resource("providers", Links.providers(), "Who serves models.", addresses),
                        resource(
                                "routes", Addresses.ROUTES, "Which model at which provider, at what price.", addresses),
                        resource("benchmarks", Links.benchmarks(), "Tests with their scores.", addresses),
                        resource("pairs", Addresses.PAIRS, "Two models against each other; needs a model.", addresses),
                        resource("search", Links.search(), "Whatever words name; needs words.", addresses),
                        resource("changes", Links.changes(), "What changed, newest first.", addresses),
                        resource("sources", Addresses.SOURCES, "Who says what is said here.", addresses)));
    }

    private static Resource resource(String name, String path, String description, Addresses addresses) {
        return new Resource(name, addresses.resource(path), description);
    }
}
