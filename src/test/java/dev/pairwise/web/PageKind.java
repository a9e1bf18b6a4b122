package dev.pairwise.web;

import dev.pairwise.page.Page;
import java.util.Optional;
import java.util.function.Supplier;

/** Every kind of page in every state worth a look: at an address of {@link BundledSite}, or written by hand where that has no such state. */
enum PageKind {
    HOME("/"),
    MODELS("/models"),
    MODELS_FILTERED("/models?capability=vision&maker=cohere&sort=input"),
    MODELS_NONE_FOUND("/models?q=zzzzqqq"),
    MODELS_REFUSED("models", SamplePages::refusedModels),
    MODEL_RICH("/models/gpt-4o"),
    MODEL_POOR("/models/yalm"),
    MODEL_RETIRED("/models/o1-preview"),
    MODEL_ALIAS("/models/gpt-sol-latest"),
    PAIR_RICH("/compare/claude-sonnet-4-6/gpt-5.5"),
    PAIR_POOR("/compare/gpt-jt-6b-v1/yalm"),
    PAIR_LONG_NAMES("comparison", SamplePages::crowded),
    PAIR_WITH_EVERY_CELL("comparison", SamplePages::comparison),
    PAIR_DIFFERENCES("/compare/claude-sonnet-4-6/gpt-5.5?differences=only"),
    PAIR_WRONG_WORKLOAD("/compare/gpt-jt-6b-v1/yalm?input=many", 400),
    PAIR_OF_TWO_KINDS("/compare/gpt-4o/text-embedding-3-large"),
    PICKER("/compare"),
    PICKER_ASKING_BACK("compare", () -> SamplePages.pickerPage(SamplePages.refusedPicker())),
    PAIRS_OF_ONE("/compare/gpt-4o"),
    THREE("/compare?m=claude-sonnet-4-6&m=gemini-2.5-pro&m=gpt-4o"),
    THREE_REFUSED("/compare?m=gpt-4o&m=nothing&m=x", 404),
    MAKERS("/makers"),
    MAKER("/makers/anthropic"),
    FAMILY("/families/gpt-oss"),
    PROVIDERS("/providers"),
    PROVIDER("/providers/openrouter"),
    BENCHMARKS("/benchmarks"),
    BENCHMARK("/benchmarks/aider-polyglot"),
    CHANGES("/changes"),
    DATA("/data"),
    METHODOLOGY("/methodology"),
    ABOUT("/about"),
    STYLE_GUIDE("/styleguide"),
    SEARCH("/search?q=sonnet"),
    SEARCH_FOR_A_PAIR("search", SamplePages::search),
    SEARCH_NONE_FOUND("/search?q=zzzzqqq"),
    PROGRAMS("/api"),
    NOT_FOUND("/models/gpt-4x", 404),
    WITHDRAWN("error/page", SamplePages::withdrawn);

    private final String address;
    private final int status;
    private final Optional<Supplier<String>> html;

    PageKind(String address) {
        this(address, 200);
    }

    PageKind(String address, int status) {
        this.address = address;
        this.status = status;
        this.html = Optional.empty();
    }

    PageKind(String template, Supplier<Page> page) {
        this.address = "/by-hand/" + name();
        this.status = 200;
        this.html = Optional.of(() -> Rendering.html(template, page.get()));
    }

    String address() {
        return address;
    }

    int status() {
        return status;
    }

    /** What stands at the address, where the site has nothing there. */
    Optional<String> html() {
        return html.map(Supplier::get);
    }
}
