package dev.pairwise.web.mcp;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.comparison.Change;
import dev.pairwise.page.Links;
import dev.pairwise.web.Markdown;
import dev.pairwise.wording.ChangeWording;
import dev.pairwise.wording.English;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What changed of late: prices, models, and facts. */
@Component
@Order(5)
class ListChanges implements Tool {

    private static final String SINCE = "since";
    private static final String MODEL = "model";
    private static final String LIMIT = "limit";
    private static final int MOST = 100;
    private static final int USUAL = 25;

    /** {@code matching} counts all changes that were asked for, {@code changes} are the newest of them. */
    record Changes(String address, String catalogueDate, long matching, List<Recorded> changes) {}

    /** Prices are decimal texts, US dollars per million tokens. {@code announced} lies after the catalogue's date. */
    record Recorded(
            String day,
            boolean announced,
            ModelReference model,
            Optional<String> provider,
            Optional<String> modelId,
            String what,
            Optional<String> was,
            Optional<String> is,
            String source) {}

    @Override
    public McpSchema.Tool definition() {
        return Tool.define(
                "list_changes",
                "List recorded changes",
                "What changed, newest first: prices, new models and routes, facts that were mended; old value, new value, day, and"
                        + " source.",
                new InputSchema()
                        .day(SINCE, "Only changes of this day and later, as 2026-09-30")
                        .optionalText(
                                MODEL, "Only changes of this model: slug, alias, full name, or the id at a provider")
                        .number(LIMIT, "At most so many changes", 1, MOST, USUAL)
                        .build(),
                Changes.class);
    }

    @Override
    public Answer answer(Arguments arguments, Visit visit) {
        Optional<LocalDate> since = arguments.day(SINCE);
        Optional<AskedModel> asked = arguments.optionalText(MODEL).map(name -> AskedModel.of(name, visit.edition()));
        int limit = (int) arguments.number(LIMIT, 1, MOST, USUAL);
        if (asked.isPresent() && asked.get() instanceof AskedModel.Unclear(String why)) {
            return new Answer.Refused(why);
        }
        return told(
                visit.edition().changeLog().all().stream()
                        .filter(change -> since.filter(
                                        day -> change.event().date().isBefore(day))
                                .isEmpty())
                        .filter(change ->
                                asked.filter(model -> !isOf(model, change)).isEmpty())
                        .toList(),
                limit,
                visit);
    }

    private static boolean isOf(AskedModel asked, Change change) {
        return asked instanceof AskedModel.One(Model model)
                && model.slug().equals(change.model().slug());
    }

    private static Answer told(List<Change> matching, int limit, Visit visit) {
        List<Change> shown = matching.stream().limit(limit).toList();
        String heading = "%s of %s, newest first; prices are US dollars per million tokens. %s"
                .formatted(
                        shown.size(),
                        English.count(matching.size(), "recorded change", "recorded changes"),
                        visit.address(Links.changes()));
        String text = Stream.concat(Stream.of(heading), shown.stream().map(ListChanges::line))
                .collect(Collectors.joining("\n"));
        return new Answer.Told(
                text,
                new Changes(
                        visit.address(Links.changes()),
                        visit.date(),
                        matching.size(),
                        shown.stream().map(change -> recorded(change, visit)).toList()));
    }

    private static Recorded recorded(Change change, Visit visit) {
        return new Recorded(
                change.event().date().toString(),
                change.announced(),
                ModelReference.of(change.model(), visit),
                change.provider().map(Provider::name),
                change.event().route().map(route -> route.modelId()),
                ChangeWording.what(change.event()),
                change.event().oldValue(),
                change.event().newValue(),
                change.source().name());
    }

    private static String line(Change change) {
        return Markdown.item("%s, %s%s: %s, %s → %s (%s)"
                .formatted(
                        ChangeWording.day(change.event().date(), change.announced()),
                        change.model().name(),
                        change.provider()
                                .map(provider -> " at " + provider.name())
                                .orElse(""),
                        ChangeWording.what(change.event()),
                        ChangeWording.oldValue(change.event()),
                        ChangeWording.newValue(change.event()),
                        change.source().name()));
    }
}
