package dev.pairwise.web.api;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Change;
import dev.pairwise.search.Hit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue as a whole: where to begin, what words name, what changed and who says so. */
@RestController
@Tag(name = "catalogue", description = "Where to begin, what words name, what changed, and who says so.")
class CatalogueResource {

    /** Whoever asks for more did not mean these words. */
    private static final int MOST_HITS = 1_000;

    @Operation(operationId = "getIndex", summary = "What there is")
    @GetMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
    IndexAnswer index(Asked asked) {
        return IndexAnswer.of(asked);
    }

    @Operation(operationId = "search", summary = "What words name", description = "Best first, at most a thousand.")
    @Takes(
            value = {Query.TEXT, Query.PAGE, Query.SIZE},
            needs = Query.TEXT)
    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<HitAnswer> search(Asked asked) {
        List<Hit> hits = asked.edition().search().find(asked.text(Query.TEXT).orElseThrow(), MOST_HITS);
        return asked.list(hits, hit -> HitAnswer.of(hit, asked.addresses()));
    }

    @Operation(operationId = "listChanges", summary = "Recorded changes", description = "Newest day first.")
    @Takes({Query.MODEL, Query.SINCE, Query.PAGE, Query.SIZE})
    @GetMapping(path = "/api/v1/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<ChangeAnswer> changes(Asked asked) {
        Optional<Model> model = asked.namedModel();
        Optional<LocalDate> since = asked.day(Query.SINCE);
        List<Change> changes = asked.edition().changeLog().all().stream()
                .filter(change -> model.filter(
                                named -> !named.slug().equals(change.model().slug()))
                        .isEmpty())
                .filter(change -> since.filter(change.event().date()::isBefore).isEmpty())
                .toList();
        return asked.list(changes, change -> ChangeAnswer.of(change, asked.addresses()));
    }

    @Operation(
            operationId = "listSources",
            summary = "Where facts come from",
            description = "With the credit that each licence asks for.")
    @Takes({Query.PAGE, Query.SIZE})
    @GetMapping(path = "/api/v1/sources", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<SourceAnswer> sources(Asked asked) {
        return asked.list(asked.catalogue().sources(), SourceAnswer::of);
    }
}
