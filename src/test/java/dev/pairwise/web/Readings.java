package dev.pairwise.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the four representations of the page of a pair or a model. What a representation shows that is no figure of the page is named here. */
final class Readings {

    /** Parts of the HTML that print no figure of the page. */
    private static final String NO_FIGURES_OF_HTML = String.join(
            ", ",
            "form", // the workload to fill in, its limits and the presets
            "svg", // drawings: labels of axes
            "[popovertarget]", // numbers of sources, read apart
            ".twins"); // names of formats

    /** Keys of the JSON whose values are no figures of the page. */
    private static final List<String> NO_FIGURES_OF_JSON = List.of(
            "form", // the workload to fill in, its limits and the presets
            "chart", // drawings: labels of axes
            "bar", // drawings: lengths
            "href", // addresses
            "providerHref",
            "slug",
            "id", // places on the page
            "number", // numbers of sources; those that are pointed to are read apart
            "twins"); // names of formats

    private static final Map<String, String> SECTIONS_OF_JSON = Map.ofEntries(
            Map.entry("banners", "top"),
            Map.entry("introduction", "top"),
            Map.entry("freshness", "top"),
            Map.entry("verdict", "verdict"),
            Map.entry("scorecard", "scorecard"),
            Map.entry("tradeoffs", "tradeoffs"),
            Map.entry("monthlyCost", "monthly-cost"),
            Map.entry("switching", "switching"),
            Map.entry("specs", "specs"),
            Map.entry("pricing", "pricing"),
            Map.entry("routes", "pricing"),
            Map.entry("history", "pricing"),
            Map.entry("changes", "changes"),
            Map.entry("capabilities", "capabilities"),
            Map.entry("benchmarks", "benchmarks"),
            Map.entry("scores", "benchmarks"),
            Map.entry("scoresNote", "benchmarks"),
            Map.entry("deepDive", "deep-dive"),
            Map.entry("questions", "faq"),
            Map.entry("neighbours", "continue"),
            Map.entry("pairs", "pairs"),
            Map.entry("pairsNote", "pairs"),
            Map.entry("sources", "sources"));

    /** Keys of the JSON that are no sections: what stands in the head, the names, and the switch between all rows and some. */
    private static final List<String> NO_SECTIONS_OF_JSON = List.of("meta", "left", "right", "name", "differences");

    private static final Map<String, String> SECTIONS_OF_MARKDOWN = Map.ofEntries(
            Map.entry("Verdict", "verdict"),
            Map.entry("Scorecard", "scorecard"),
            Map.entry("Tradeoffs", "tradeoffs"),
            Map.entry("Monthly cost", "monthly-cost"),
            Map.entry("Switching", "switching"),
            Map.entry("Specs", "specs"),
            Map.entry("Pricing", "pricing"),
            Map.entry("Routes and prices", "pricing"),
            Map.entry("Price changes", "changes"),
            Map.entry("Capabilities", "capabilities"),
            Map.entry("Benchmarks", "benchmarks"),
            Map.entry("Deep dive", "deep-dive"),
            Map.entry("Questions", "faq"),
            Map.entry("Continue comparing", "continue"),
            Map.entry("Nearest to it", "continue"),
            Map.entry("Every comparison", "pairs"),
            Map.entry("Sources", "sources"));

    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d+)]");
    private static final Pattern SOURCE = Pattern.compile("^\\[\\^\\d+]: ");
    private static final Pattern LINK = Pattern.compile("\\[((?:\\\\.|[^\\]\\\\])*)]\\([^)]*\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern EXACTLY = Pattern.compile("exactly ([\\d,]+) tokens");
    private static final Pattern TWIN = Pattern.compile("- \\[This page as .*");

    private final Reading reading;

    private Readings(List<String> names) {
        this.reading = new Reading(names);
    }

    static Reading html(String html, List<String> names) {
        return new Readings(names).readHtml(Jsoup.parse(html));
    }

    static Reading markdown(String markdown, List<String> names) {
        return new Readings(names).readMarkdown(markdown);
    }

    static Reading csv(String csv, List<String> names) {
        return new Readings(names).readCsv(csv);
    }

    static Reading json(String json, List<String> names) {
        return new Readings(names).readJson(JsonMapper.shared().readTree(json).get("page"));
    }

    private Reading readHtml(Document page) {
        // Besides its sections a page only repeats its names.
        page.select("main > :not(section, .names)").forEach(stray -> reading.print("no section", stray.text()));
        for (Element section : page.select("main > section")) {
            section.select("[popovertarget]").forEach(note -> reading.note(section.id(), note.text()));
            section.select("[title]").forEach(cell -> reading.exactly(section.id(), cell.attr("title")));
            section.select(NO_FIGURES_OF_HTML).remove();
            section.nodeStream(TextNode.class).forEach(text -> reading.print(section.id(), text.text()));
        }
        return reading;
    }

    private Reading readMarkdown(String markdown) {
        String section = "top";
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("## ")) {
                section = SECTIONS_OF_MARKDOWN.getOrDefault(line.substring(3), line);
            } else if (!TWIN.matcher(line).matches()) {
                readLine(section, SOURCE.matcher(line).replaceFirst(""));
            }
        }
        return reading;
    }

    private void readLine(String section, String line) {
        NOTE.matcher(line).results().forEach(note -> reading.note(section, note.group(1)));
        String text = LINK.matcher(NOTE.matcher(line).replaceAll("")).replaceAll("$1");
        reading.print(section, ESCAPE.matcher(text).replaceAll("$1"));
    }

    private Reading readCsv(String csv) {
        CsvReader.builder().ofNamedCsvRecord(csv).forEach(this::readRecord);
        return reading;
    }

    private void readRecord(NamedCsvRecord line) {
        String section = line.getField("section");
        String item = line.getField("item");
        boolean isSource = section.equals("sources");
        line.getFieldsAsMap().forEach((column, text) -> {
            switch (column) {
                case "section", "address" -> {}
                case "item" -> reading.print(section, isSource ? "" : item);
                case "source", "left_source", "right_source" -> reading.note(section, text);
                default -> readCell(section, text);
            }
        });
    }

    private void readCell(String section, String text) {
        EXACTLY.matcher(text).results().forEach(exact -> reading.exactly(section, exact.group(1)));
        reading.print(section, EXACTLY.matcher(text).replaceAll(""));
    }

    private Reading readJson(JsonNode page) {
        page.properties().stream()
                .filter(entry -> !NO_SECTIONS_OF_JSON.contains(entry.getKey()))
                .forEach(entry -> readNode(
                        SECTIONS_OF_JSON.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getKey(),
                        entry.getValue()));
        return reading;
    }

    private void readNode(String section, String key, JsonNode node) {
        if (NO_FIGURES_OF_JSON.contains(key)) {
            return;
        }
        // A note also spells out its source, with the day the fact changed, for programs that do not follow the number.
        if (key.equals("notes")) {
            node.forEach(note -> reading.note(section, note.get("number").asString()));
        } else if (key.equals("title")) {
            reading.exactly(section, node.asString(""));
        } else if (node.isArray()) {
            node.forEach(element -> readNode(section, key, element));
        } else if (node.isObject()) {
            node.properties().forEach(entry -> readNode(section, entry.getKey(), entry.getValue()));
        } else {
            reading.print(section, node.asString(""));
        }
    }
}
