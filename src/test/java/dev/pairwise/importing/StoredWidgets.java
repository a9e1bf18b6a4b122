package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.RouteRecord;
import java.util.List;

/** A small catalogue for tests of data sets that speak of routes it has. */
public final class StoredWidgets {

    private static final String LISTS = """
            "makers": [{"slug": "openai", "name": "OpenAI"}],
            "providers": [
              {"slug": "openai", "name": "OpenAI", "tier": "first-party", "firstPartyOf": "openai"},
              {"slug": "azure", "name": "Azure", "tier": "host"},
              {"slug": "amazon-bedrock", "name": "Bedrock", "tier": "host"},
              {"slug": "deepinfra", "name": "DeepInfra", "tier": "host"},
              {"slug": "groq", "name": "Groq", "tier": "host"},
              {"slug": "alibaba", "name": "Alibaba", "tier": "host"},
              {"slug": "deepseek", "name": "DeepSeek", "tier": "host"},
              {"slug": "openrouter", "name": "OpenRouter", "tier": "gateway"}],
            "models": [
              {"slug": "widget-4", "name": "Widget 4", "maker": "openai", "released": "2026-01-10"},
              {"slug": "widget-3", "name": "Widget 3", "maker": "openai"},
              {"slug": "gone-1", "name": "Gone 1", "maker": "openai"},
              {"slug": "widget-latest", "name": "Widget (latest)", "maker": "openai", "rolling": "widget-4"}],
            "routes": [
              %s]""".formatted(String.join(
            ",\n  ",
            route("widget-4", "openai", "widget-4", "\"contextTokens\": 400000"),
            route("widget-3", "openai", "widget-3", "\"contextTokens\": 128000"),
            route("gone-1", "openai", "gone-1", "\"ended\": \"2026-06-15\""),
            route("widget-latest", "openai", "widget-latest", "\"deprecated\": false"),
            route("widget-4", "azure", "widget-4", "\"contextTokens\": 400000"),
            route("widget-4", "amazon-bedrock", "acme.widget-4-v1:0", "\"contextTokens\": 400000"),
            route("widget-4", "amazon-bedrock", "us.acme.widget-4-v1:0", "\"region\": \"us\""),
            route("widget-4", "deepinfra", "acme/widget-4", "\"contextTokens\": 400000"),
            route("widget-4", "deepinfra", "acme/widget-4-turbo", "\"variant\": \"fast\""),
            route("widget-4", "groq", "widget-4", "\"contextTokens\": 400000"),
            route("widget-4", "alibaba", "widget-4", "\"contextTokens\": 400000"),
            route("widget-4", "alibaba", "widget-4", "\"region\": \"cn\""),
            route("widget-4", "deepseek", "widget-4-flash", "\"contextTokens\": 400000"),
            route("widget-4", "openrouter", "openai/widget-4", "\"contextTokens\": 400000"),
            route("widget-3", "openrouter", "openai/widget-3:free", "\"variant\": \"free\"")));

    private StoredWidgets() {}

    /** Looked up on 30 September 2026, every price $1.25 in and $10 out. */
    public static Translation translation() {
        return Samples.of("2026-09-30", LISTS);
    }

    public static CatalogueDocument document() {
        return translation().document();
    }

    /** The only route of a provider with this id that a document has. */
    public static RouteRecord route(CatalogueDocument document, String provider, String modelId) {
        List<RouteRecord> found = document.routes().stream()
                .filter(route ->
                        route.provider().equals(provider) && route.modelId().equals(modelId))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(provider + "/" + modelId + " is there " + found.size() + " times");
        }
        return found.getFirst();
    }

    /** The claims of a document, as text. */
    public static List<String> claims(CatalogueDocument document) {
        return document.claims().stream().map(StoredWidgets::text).toList();
    }

    private static String text(ClaimRecord claim) {
        return "%s %s %s".formatted(claim.model(), claim.field(), claim.value());
    }

    private static String route(String model, String provider, String modelId, String rest) {
        return """
                {"model": "%s", "provider": "%s", "modelId": "%s", "state": "priced", "input": "1.25", "output": "10",
                 "checked": "2026-09-30", %s}""".formatted(model, provider, modelId, rest);
    }
}
