package dev.pairwise.web;

import dev.pairwise.page.CostSection;
import java.util.List;
import java.util.stream.Stream;

/** The monthly cost of a pair as Markdown, with the lines that its bills add up from. */
final class CostMarkdown {

    private CostMarkdown() {}

    static void write(String left, String right, CostSection cost, Markdown markdown) {
        refusal(cost.form(), markdown);
        markdown.paragraph(cost.introduction())
                .table(
                        List.of("Monthly cost", "Amount", "A thousand requests", "Route"),
                        List.of(bill(left, cost.left()), bill(right, cost.right())))
                .table(
                        List.of("How the bills add up", "Line", "Price", "Amount"),
                        Stream.concat(lines(left, cost.left()), lines(right, cost.right()))
                                .toList())
                .paragraphs(cost.gap())
                .paragraph(cost.breakEven())
                .bullets(cost.caveats());
        cost.curves().forEach(curve -> curve(left, right, curve, markdown));
    }

    private static void curve(String left, String right, CostSection.Curve curve, Markdown markdown) {
        markdown.paragraph(curve.caption() + ":")
                .table(
                        List.of(curve.subject(), Markdown.escaped(left), Markdown.escaped(right)),
                        curve.rows().stream().map(CostMarkdown::point).toList());
    }

    private static List<String> point(CostSection.CurveRow row) {
        return Stream.of(row.at(), row.left(), row.right())
                .map(Markdown::escaped)
                .toList();
    }

    /** Which values of the query were wrong. */
    private static void refusal(CostSection.Form form, Markdown markdown) {
        form.error().ifPresent(markdown::paragraph);
        markdown.bullets(form.fields().stream()
                .flatMap(field -> field.error().stream().map(message -> field.label() + ": " + message))
                .toList());
    }

    private static List<String> bill(String name, CostSection.Bill bill) {
        return List.of(
                Markdown.escaped(name),
                Markdown.escaped(bill.amount()) + Markdown.notes(bill.notes()),
                Markdown.escaped(bill.perThousand()),
                Markdown.escaped(bill.route()));
    }

    private static Stream<List<String>> lines(String name, CostSection.Bill bill) {
        return bill.lines().stream()
                .map(line -> Stream.of(name, line.what(), line.rate(), line.amount())
                        .map(Markdown::escaped)
                        .toList());
    }
}
