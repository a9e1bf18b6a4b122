package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.UnreadableInput;
import dev.pairwise.importing.recognition.Dates;
import dev.pairwise.importing.recognition.Json;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Takes one file after the other, tells by its shape what it is, and keeps the newest of each kind. */
final class SnapshotReader {

    private @Nullable SourceFile routes;
    private @Nullable SourceFile descriptions;
    private @Nullable SourceFile links;
    private final List<Rejection> rejections = new ArrayList<>();

    void take(String file, JsonNode tree) {
        SourceFile source = new SourceFile(file, tree);
        switch (source.shape()) {
            case ROUTES -> routes = source;
            case DESCRIPTIONS -> descriptions = source;
            case LINKS -> links = source;
            case NONE -> rejections.add(new Rejection(file, "$", "another shape", "a file of models.dev"));
        }
    }

    /** {@code inputs} are named where nothing of use was taken. */
    Snapshot snapshot(List<Path> inputs) {
        if (routes == null) {
            throw UnreadableInput.nothingAt(inputs, "file of models.dev with providers and their models");
        }
        List<ListedProvider> providers = providers(routes);
        Map<String, DescribedModel> described = descriptions == null ? Map.of() : describedModels(descriptions);
        LocalDate retrieved = day(routes, listedDates(providers));
        LocalDate describedOn = descriptions == null || described.isEmpty()
                ? Optional.ofNullable(descriptions).flatMap(SourceFile::date).orElse(retrieved)
                : day(descriptions, describedDates(described.values()));
        return new Snapshot(routes.file(), providers, described, linkTable(), retrieved, describedOn, rejections);
    }

    private List<ListedProvider> providers(SourceFile source) {
        List<ListedProvider> providers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : source.tree().properties()) {
            List<ListedModel> models = new ArrayList<>(bind(
                            source,
                            "$." + entry.getKey() + ".models",
                            entry.getValue().path("models"),
                            ListedModel.class)
                    .values());
            String id = entry.getKey();
            String name = entry.getValue().path("name").asString(id);
            providers.add(
                    new ListedProvider(id, name, entry.getValue().path("doc").asString(null), models));
        }
        return providers;
    }

    private Map<String, DescribedModel> describedModels(SourceFile source) {
        return bind(source, "$", source.tree(), DescribedModel.class);
    }

    /** A record that does not bind is rejected alone. */
    private <T> Map<String, T> bind(SourceFile source, String path, JsonNode object, Class<T> type) {
        Map<String, T> bound = new java.util.TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            try {
                bound.put(entry.getKey(), Json.record(entry.getValue(), type));
            } catch (JacksonException problem) {
                rejections.add(new Rejection(
                        source.file(),
                        path + "." + entry.getKey(),
                        problem.getOriginalMessage(),
                        "a " + type.getSimpleName()));
            }
        }
        return bound;
    }

    private Map<String, String> linkTable() {
        Map<String, String> table = new HashMap<>();
        if (links != null) {
            for (Map.Entry<String, JsonNode> provider : links.tree().properties()) {
                for (Map.Entry<String, JsonNode> link : provider.getValue().properties()) {
                    table.put(
                            provider.getKey() + "/" + link.getKey(),
                            link.getValue().asString(""));
                }
            }
        }
        return table;
    }

    private static List<@Nullable String> listedDates(List<ListedProvider> providers) {
        List<@Nullable String> dates = new ArrayList<>();
        providers.forEach(provider -> provider.models().forEach(model -> dates.add(model.lastUpdated())));
        return dates;
    }

    private static List<@Nullable String> describedDates(Collection<DescribedModel> models) {
        List<@Nullable String> dates = new ArrayList<>();
        models.forEach(model -> dates.add(model.lastUpdated()));
        return dates;
    }

    /** A file without a date in its name is as old as the newest date in it. */
    private static LocalDate day(SourceFile source, List<@Nullable String> dates) {
        return source.date()
                .or(() ->
                        dates.stream().flatMap(date -> Dates.day(date).stream()).max(LocalDate::compareTo))
                .orElseThrow(
                        () -> new UnreadableInput("%s: no date in it and none in its name".formatted(source.file())));
    }
}
