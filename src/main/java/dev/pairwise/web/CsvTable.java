package dev.pairwise.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.pairwise.page.Link;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a page as one long table: a line a figure or sentence, with its section, what it is about, and each side's value beside the numbers
 * of its sources, which the lines of the section {@code sources} explain.
 */
final class CsvTable {

    private final List<String> sides;
    private final UnaryOperator<String> absolute;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    private String section = "top";

    private CsvTable(List<String> sides, UnaryOperator<String> absolute) {
        this.sides = sides;
        this.absolute = absolute;
    }

    /** Of two sides: {@code left} and {@code right}. */
    static CsvTable ofPair(UnaryOperator<String> absolute) {
        return new CsvTable(List.of("left", "right"), absolute).headed("left", "left_source", "right", "right_source");
    }

    /** Of one side. */
    static CsvTable ofOne(UnaryOperator<String> absolute) {
        return new CsvTable(List.of("value"), absolute).headed("value", "source");
    }

    private CsvTable headed(String... columns) {
        List<String> header = new ArrayList<>(List.of("section", "item", "field"));
        header.addAll(Arrays.asList(columns));
        header.addAll(List.of("note", "address"));
        csv.writeRecord(header);
        return this;
    }

    /** Which section the next lines belong to, by its id in the HTML. */
    CsvTable section(String id) {
        section = id;
        return this;
    }

    /** A value a side. */
    CsvTable values(String item, String field, CsvValue... values) {
        return line(item, field, Arrays.asList(values), remarks(values), "");
    }

    /** A value of one side. */
    CsvTable value(int side, String item, String field, CsvValue value) {
        return values(
                item,
                field,
                IntStream.range(0, sides.size())
                        .mapToObj(at -> at == side ? value : CsvValue.NONE)
                        .toArray(CsvValue[]::new));
    }

    /** A sentence that is about the page, or about both sides. */
    CsvTable say(String item, String sentence) {
        return say(item, "", sentence);
    }

    CsvTable say(String item, String field, String sentence) {
        return line(item, field, List.of(), sentence, "");
    }

    CsvTable say(String item, List<String> sentences) {
        sentences.forEach(sentence -> say(item, sentence));
        return this;
    }

    CsvTable link(String item, Link link) {
        String address = link.href().startsWith("/") ? absolute.apply(link.href()) : link.href();
        return line(item, "", List.of(), link.text(), address);
    }

    /** What a number beside a value stands for. */
    CsvTable source(int number, String credit, Optional<String> address) {
        return line(Integer.toString(number), "", List.of(), credit, address.orElse(""));
    }

    private String remarks(CsvValue... values) {
        return IntStream.range(0, values.length)
                .boxed()
                .flatMap(side -> values[side].remarks().stream()
                        .map(remark -> sides.size() == 1 ? remark : sides.get(side) + ": " + remark))
                .collect(Collectors.joining("; "));
    }

    private CsvTable line(String item, String field, List<CsvValue> values, String note, String address) {
        List<String> cells = new ArrayList<>(List.of(section, item, field));
        for (int side = 0; side < sides.size(); side++) {
            CsvValue value = side < values.size() ? values.get(side) : CsvValue.NONE;
            cells.add(value.text());
            cells.add(value.sources());
        }
        cells.add(note);
        cells.add(address);
        csv.writeRecord(cells.stream().map(CsvCell::defused).toList());
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
