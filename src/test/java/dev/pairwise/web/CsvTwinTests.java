package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pairwise.page.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvTwinTests {

    private static final String SITE = "https://pairwise.example";

    @Test
    void thePairHasTheSectionsOfTheHtmlInTheirOrder() {
        assertThat(lines(pair()).map(line -> line.getField("section")).distinct())
                .containsExactly(
                        "top",
                        "verdict",
                        "scorecard",
                        "tradeoffs",
                        "monthly-cost",
                        "switching",
                        "specs",
                        "pricing",
                        "capabilities",
                        "benchmarks",
                        "deep-dive",
                        "faq",
                        "continue",
                        "sources");
    }

    @Test
    void aFigureStandsUnderItsSideBesideTheNumberOfItsSource() {
        NamedCsvRecord cost = line(pair(), "Monthly cost", "amount");
        NamedCsvRecord limit = lines(pair())
                .filter(each -> each.getField("item").equals("Max output"))
                .filter(each -> each.getField("section").equals("scorecard"))
                .findFirst()
                .orElseThrow();

        assertThat(cost.getField("left")).isEqualTo("$4,500");
        assertThat(cost.getField("right")).isEqualTo("$155");
        assertThat(cost.getField("right_source")).isEqualTo("1");
        assertThat(limit.getField("right")).isEqualTo("131k");
        assertThat(limit.getField("note")).isEqualTo("right: exactly 131,072 tokens; right: better");
        assertThat(line(pair(), "1", "").getField("note")).isEqualTo("models.dev, MIT, state of 2026-09-30.");
    }

    @Test
    void addressesOfTheSiteAreAbsolute() {
        NamedCsvRecord model = line(pair(), "Page", "");

        assertThat(model.getField("address")).isEqualTo(SITE + SamplePages.PAIR);
    }

    @Test
    void theModelHasOneColumnOfValues() {
        String csv = ModelCsv.of(SamplePages.model(), CsvTable.ofOne(path -> SITE + path));

        assertThat(csv).startsWith("section,item,field,value,source,note,address\r\n");
        assertThat(line(csv, "Together AI, mistralai/Mistral-Small-3.1-24B-Instruct-2503", "input")
                        .getField("value"))
                .isEqualTo("$0.10");
    }

    @Test
    void nothingInACellIsCalculatedOrBreaksTheTable() {
        String csv = CsvTable.ofOne(path -> SITE + path)
                .values("=1+1", "@cf/x", CsvValue.of("-2 points"))
                .say("a \"quote\", a comma", "two\nlines")
                .link("link", new Link("+x", "/models"))
                .source(7, "credit", Optional.empty())
                .toString();

        List<NamedCsvRecord> lines = lines(csv).toList();
        assertThat(lines.get(0).getFields()).startsWith("top", "'=1+1", "'@cf/x", "'-2 points");
        assertThat(lines.get(1).getField("item")).isEqualTo("a \"quote\", a comma");
        assertThat(lines.get(1).getField("note")).isEqualTo("two\nlines");
        assertThat(lines.get(2).getFields()).endsWith("'+x", SITE + "/models");
        assertThat(lines).hasSize(4);
    }

    private static String pair() {
        return ComparisonCsv.of(SamplePages.comparison(), CsvTable.ofPair(path -> SITE + path));
    }

    private static NamedCsvRecord line(String csv, String item, String field) {
        return lines(csv)
                .filter(line -> line.getField("item").equals(item))
                .filter(line -> line.getField("field").equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<NamedCsvRecord> lines(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream();
    }
}
