package dev.pairwise.web;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.ModelQuery;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Standings;
import dev.pairwise.page.Cell;
import dev.pairwise.page.ChangeRow;
import dev.pairwise.page.ChangesPage;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.DataPage;
import dev.pairwise.page.Directory;
import dev.pairwise.page.ErrorPage;
import dev.pairwise.page.ErrorPages;
import dev.pairwise.page.FoundModels;
import dev.pairwise.page.HomePage;
import dev.pairwise.page.Link;
import dev.pairwise.page.LinkGroup;
import dev.pairwise.page.Links;
import dev.pairwise.page.Meta;
import dev.pairwise.page.MethodologyPage;
import dev.pairwise.page.ModelColumn;
import dev.pairwise.page.ModelPage;
import dev.pairwise.page.ModelsField;
import dev.pairwise.page.ModelsPage;
import dev.pairwise.page.ModelsPages;
import dev.pairwise.page.ModelsRequest;
import dev.pairwise.page.Name;
import dev.pairwise.page.Paging;
import dev.pairwise.page.PairsPage;
import dev.pairwise.page.PickerEntry;
import dev.pairwise.page.PickerPage;
import dev.pairwise.page.Pickers;
import dev.pairwise.page.SearchPage;
import dev.pairwise.page.SearchPages;
import dev.pairwise.page.SourceSection;
import dev.pairwise.page.StyleGuidePage;
import dev.pairwise.page.StyleGuidePages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Pages written by hand, so that templates and twins are tested without a catalogue. Their figures are examples. */
final class SamplePages {

    static final String PAIR = "/compare/gpt-4o-2024-11-20/mistral-small-3.1-24b-instruct";

    private SamplePages() {}

    static Meta meta(String title, String path, List<Link> breadcrumb) {
        return new Meta(
                title + " | Pairwise",
                "What is known of " + title + ", each figure with its source and the day it was checked.",
                path,
                true,
                Optional.of("2026-09-30"),
                Optional.of(Links.markdown(path)),
                Optional.of(Links.json(path)),
                breadcrumb);
    }

    static Name gpt() {
        return new Name("GPT-4o (11-20)", "/models/gpt-4o-2024-11-20", "gpt-4o-2024-11-20", "OpenAI");
    }

    static Name mistral() {
        return new Name(
                "Mistral Small 3.1 24B Instruct",
                "/models/mistral-small-3.1-24b-instruct",
                "mistral-small-3.1-24b-instruct",
                "Mistral");
    }

    static ComparisonPage comparison() {
        return SampleComparison.page(gpt(), mistral(), SampleComparison.form(), 4);
    }

    /** Names as long as they get, as many routes as are shown, and a form that was refused. */
    static ComparisonPage crowded() {
        Name left = new Name(
                "Llama 3.1 Nemotron Ultra 253B Instruct Reasoning (Experimental 2025-04-08)",
                "/models/llama-3.1-nemotron-ultra-253b",
                "llama-3.1-nemotron-ultra-253b",
                "NVIDIA");
        return SampleComparison.page(left, mistral(), SampleComparison.refusedForm(), 12);
    }

    static HomePage home() {
        return new HomePage(
                meta("Compare two language models", Links.home(), List.of()),
                List.of(
                        "Pick two models and see what each costs, holds and can do, with a source and a date for every figure.",
                        "What nobody has said is called unknown, and no winner is named without the facts for it."),
                picker(),
                List.of(pairs("Newest of the makers with most providers"), pairs("Same maker")),
                List.of(
                        new HomePage.NewModel(
                                new Link("GPT-5.6 Terra", "/models/gpt-5.6-terra"), "OpenAI", "2026-09-12"),
                        new HomePage.NewModel(new Link("Qwen3.8 27B", "/models/qwen3.8-27b"), "Alibaba", "2026-09")),
                List.of(change("2026-09-30"), change("2026-09-12")),
                "585 models of 61 makers on 74 providers.");
    }

    private static ChangeRow change(String day) {
        return new ChangeRow(
                day,
                new Link(gpt().text(), gpt().href()),
                Optional.of("OpenAI"),
                Optional.of("gpt-4o-2024-11-20"),
                "Input price",
                "$2.50",
                "$2",
                "models.dev");
    }

    /** The first of two pages, or the second. */
    static ChangesPage changes(int page) {
        ChangeRow newModel = new ChangeRow(
                "2026-09-12",
                new Link(mistral().text(), mistral().href()),
                Optional.empty(),
                Optional.empty(),
                "Model added",
                "not recorded",
                "recorded",
                "models.dev");
        return new ChangesPage(
                new Meta(
                        "Changes, page " + page + " | Pairwise",
                        "What changed, page " + page + " of 2.",
                        Links.changes(page),
                        page == 1,
                        Optional.of("2026-09-30"),
                        Optional.of(Links.paged("/changes.md", page)),
                        Optional.of(Links.paged("/changes.json", page)),
                        List.of(new Link("Home", Links.home()), new Link("Changes", Links.changes()))),
                List.of("Three recorded changes, newest first."),
                List.of(
                        new ChangesPage.Day("2027-01-01, announced", List.of(change("2027-01-01, announced"))),
                        new ChangesPage.Day("2026-09-12", List.of(newModel, change("2026-09-12")))),
                new Paging(
                        "Page " + page + " of 2",
                        page == 1 ? Optional.empty() : Optional.of(new Link("Newer changes", Links.changes())),
                        page == 2 ? Optional.empty() : Optional.of(new Link("Older changes", Links.changes(2)))));
    }

    static HomePage.Picker picker() {
        return Pickers.empty();
    }

    /** One field with models to choose from, the other with nothing like what was typed. */
    static HomePage.Picker refusedPicker() {
        return Pickers.of(
                new PickerEntry(
                        "sonnet",
                        PickerEntry.Problem.UNCLEAR,
                        List.of(
                                Models.model("claude-sonnet-4.6")
                                        .name("Claude Sonnet 4.6")
                                        .build(),
                                Models.model("claude-sonnet-4.5")
                                        .name("Claude Sonnet 4.5")
                                        .build())),
                new PickerEntry("<zzz>", PickerEntry.Problem.UNKNOWN, List.of()));
    }

    static SearchPage search() {
        return SearchPages.found(
                "gpt vs mistral",
                Optional.of(Pair.of(
                        Models.model("gpt-4o").name("GPT-4o").build(),
                        Models.model("mistral-large").name("Mistral Large").build())),
                List.of(
                        new SearchPage.Result(
                                new Link(gpt().text(), gpt().href()),
                                "model",
                                List.of("OpenAI", "released 2024-11-20")),
                        new SearchPage.Result(new Link("Mistral AI", "/makers/mistral"), "maker", List.of())),
                List.of(pairs("Compare it with")));
    }

    static PickerPage pickerPage(HomePage.Picker picker) {
        return new PickerPage(
                meta("Pick two models", Links.picker(), List.of(new Link("Compare", Links.picker()))),
                List.of("Type the name or the slug of a model into each field."),
                picker,
                List.of(pairs("Pairs worth a look")),
                directory("by-", "OpenAI", gpt()),
                directory("kind-", "Embedding models", mistral()));
    }

    private static Directory directory(String prefix, String heading, Name model) {
        return new Directory(
                "1 model of 1 maker.",
                List.of(new Directory.Group(
                        prefix + model.slug(), heading, List.of(new Link(model.text(), model.href())))));
    }

    /** One page of several. */
    static PairsPage pairsPage() {
        return new PairsPage(
                meta("All comparisons of " + gpt().text(), "/compare/" + gpt().slug(), List.of()),
                gpt(),
                List.of("GPT-4o (11-20) against 2 other language models, its nearest rivals first."),
                SampleComparison.fact("GPT-4o (11-20) costs $4,500 a month, on OpenRouter.", 1),
                List.of(
                        new PairsPage.PairRow(
                                new Link("vs " + mistral().text(), PAIR),
                                "Mistral",
                                SampleComparison.fact("$155 a month, 97% less", 2)),
                        new PairsPage.PairRow(
                                new Link("vs Claude Sonnet 4.6", PAIR),
                                "Anthropic",
                                Cell.unknown("no complete price is recorded"))),
                new Paging(
                        "Page 2 of 3",
                        Optional.of(new Link("Previous", "/compare/" + gpt().slug())),
                        Optional.of(new Link("Next", "/compare/" + gpt().slug() + "?page=3"))),
                sources());
    }

    /** One page of two, with a rolling alias. */
    static ModelsPage models() {
        return models(ModelsRequest.PLAIN);
    }

    /** What a form that was refused comes back with. */
    static ModelsPage refusedModels() {
        return models(new ModelsRequest(
                "small",
                ModelQuery.ALL,
                List.of(ModelColumn.values()),
                Optional.empty(),
                Map.of(
                        ModelsField.TEXT, List.of("small"),
                        ModelsField.MAKER, List.of("<nobody>"),
                        ModelsField.CAPABILITY, List.of("flight"),
                        ModelsField.INPUT_MAX, List.of("cheap")),
                Map.of(
                        ModelsField.MAKER, "No maker here goes by this name.",
                        ModelsField.CAPABILITY, "Something that is not among these was chosen.",
                        ModelsField.INPUT_MAX, "Give an amount of US dollars.")));
    }

    private static ModelsPage models(ModelsRequest request) {
        List<Model> models = new ArrayList<>(List.of(
                Models.model("mistral-latest").rolling("mistral-small-3.1").build()));
        for (int at = 0; at < 140; at++) {
            models.add(Models.model("mistral-small-3." + at)
                    .maker("mistral")
                    .status(at % 7 == 0 ? Status.DELISTED : Status.ACTIVE)
                    .route(at % 7 == 0 ? Routes.at("host") : Routes.at("host").priced("0.1", "0.3"))
                    .build());
        }
        Standings standings = Standings.of(Models.catalogue(models));
        FoundModels found = FoundModels.of(request, standings.list(), text -> models);
        return ModelsPages.of(request, standings, found, 2).orElseThrow();
    }

    static ModelPage model() {
        return new ModelPage(
                meta(
                        mistral().text(),
                        mistral().href(),
                        List.of(
                                new Link("Models", Links.models()),
                                new Link(mistral().text(), mistral().href()))),
                mistral(),
                List.of("Deprecated by its maker, without a date."),
                List.of("An open-weight chat model that Mistral released on 2025-03-17. It holds 128k tokens."),
                "Newest fact 2026-09-30 · 31 facts from 4 sources.",
                new ModelPage.FactTable(
                        "Facts about the model itself",
                        List.of(
                                new ModelPage.FactRow("Context window", SampleComparison.fact("128k", 1)),
                                new ModelPage.FactRow("Parameters", SampleComparison.fact("24B", 2)),
                                new ModelPage.FactRow("Architecture", SampleComparison.unknown("not sourced yet"))),
                        Optional.empty()),
                new ModelPage.FactTable(
                        "Unknown means that no source we carry has said",
                        List.of(
                                new ModelPage.FactRow("Vision", SampleComparison.yes(1)),
                                new ModelPage.FactRow("Audio", SampleComparison.no(1)),
                                new ModelPage.FactRow("Computer use", Cell.of("Unknown"))),
                        Optional.of("Unknown: IDE integration and parallel agents.")),
                SampleComparison.routes("Every route of it, dollars per million tokens", 40),
                SampleComparison.history(),
                new ModelPage.Changes("1 recorded price change.", List.of(change("2026-09-12"))),
                SampleComparison.listings(),
                "Two scores are recorded.",
                List.of(pairs("Nearest rivals"), pairs("Same family")),
                List.of(
                        new Link("GPT-4o (11-20) vs Mistral Small 3.1 24B Instruct", PAIR),
                        new Link("Gemma 4 31B vs Mistral Small 3.1 24B Instruct", PAIR)),
                "2 comparisons worth indexing.",
                Optional.of(new Link("All comparisons of it", "/compare/mistral-small-3.1-24b-instruct")),
                sources());
    }

    static DataPage data() {
        return new DataPage(
                meta("Data", Links.data(), List.of(new Link("Data", Links.data()))),
                "Sample of a catalogue",
                List.of("Every fact of the Sample of a catalogue comes from a source named below."),
                List.of(new DataPage.Count("Models", "1,363"), new DataPage.Count("Scores", "3,991")),
                List.of(
                        new DataPage.SourceRow(
                                "source-epoch",
                                "epoch",
                                "Epoch AI",
                                Optional.of("https://epoch.ai"),
                                "CC BY 4.0",
                                Optional.of("https://creativecommons.org/licenses/by/4.0/"),
                                "2025-12-03",
                                "541 scores",
                                "Data by Epoch AI, licensed CC BY 4.0. Changed: a selection."),
                        new DataPage.SourceRow(
                                "source-own",
                                "own",
                                "Own research",
                                Optional.empty(),
                                "facts only",
                                Optional.empty(),
                                "2026-09-30",
                                "nothing yet",
                                "Facts from Own research, under the terms it states: facts only.")),
                List.of("The facts stay under the licences of their sources."),
                List.of("An empty cell is unknown."),
                List.of(new Link("catalogue.json", "/data/catalogue.json"), new Link("models.csv", "/data/models.csv")),
                "Of 612 language models",
                List.of(
                        new DataPage.CoverageRow("Released", "612, 100%", "30", "0"),
                        new DataPage.CoverageRow("A price", "560, 92%", "–", "–")));
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    static MethodologyPage methodology() {
        return new MethodologyPage(
                meta("Methodology", Links.methodology(), List.of(new Link("Methodology", Links.methodology()))),
                List.of(
                        new MethodologyPage.Section(
                                "ties",
                                "Ties",
                                List.of("Values that lie this close together are called equal, never better."),
                                List.of(
                                        new MethodologyPage.Threshold(
                                                "equal-cost", "Equal cost", "2%", "Smaller gaps vanish in rounding."),
                                        new MethodologyPage.Threshold(
                                                "equal-limit",
                                                "Equal context or output limit",
                                                "5% of the larger",
                                                "131k and 128k are the same window under two labels."))),
                        new MethodologyPage.Section(
                                "verdict", "Verdict", List.of("The first rule that holds is said."), List.of())));
    }

    static ErrorPage notFound() {
        return new ErrorPage(
                new Meta(
                        "Not found | Pairwise",
                        "There is no such model.",
                        "/compare/gpt-4/x",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                "No such model",
                "Nothing is recorded under the name “gpt-4”.",
                List.of(new Link(gpt().text(), gpt().href())));
    }

    static StyleGuidePage styleGuide() {
        return StyleGuidePages.of(
                List.of(new StyleGuidePage.Swatch("--ink", "#1b1c1e", "#e7e5df", "16.6 : 1", "14.5 : 1")));
    }

    static ErrorPage withdrawn() {
        return ErrorPages.withdrawn("gpt-4-x");
    }

    static LinkGroup pairs(String heading) {
        return new LinkGroup(
                heading,
                List.of(
                        new Link("GPT-4o (11-20) vs Mistral Small 3.1 24B Instruct", PAIR),
                        new Link("Claude Sonnet 4.6 vs GPT-4o (11-20)", PAIR),
                        new Link("GPT-4o (11-20) vs GPT-5.6 Luna", PAIR)));
    }

    static SourceSection sources() {
        return new SourceSection(
                "Facts on this page last changed on 2026-09-30 and were last checked on 2026-09-30; prices recorded on 2026-09-30.",
                List.of(
                        new SourceSection.NumberedSource(
                                1, "s1", "models.dev, MIT, state of 2026-09-30.", Optional.of("https://models.dev/")),
                        new SourceSection.NumberedSource(
                                2,
                                "s2",
                                "Epoch AI benchmark runs, CC BY 4.0, state of 2025-12-03.",
                                Optional.of("https://epoch.ai/")),
                        new SourceSection.NumberedSource(
                                3, "s3", "A table of licences, CC BY 4.0, state of 2026-07-01.", Optional.empty())),
                List.of(new Link("Markdown", PAIR + ".md"), new Link("JSON", PAIR + ".json")));
    }
}
