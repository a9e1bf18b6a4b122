package dev.pairwise.page;

import dev.pairwise.page.VerdictSection.Figure;
import dev.pairwise.wording.Money;
import dev.pairwise.wording.PictureWording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Assembles what pictures show, from the pages they stand for, so that no figure can be another than on the page. */
public final class Pictures {

    private static final String COST = "Monthly cost";
    private static final List<String> AFTER_THE_PRICES = List.of("Context", "Providers");

    private Pictures() {}

    /** The picture of a pair at the default workload. */
    public static PairPicture of(ComparisonPage page) {
        return new PairPicture(
                page.left(),
                page.right(),
                figures(page),
                page.verdict().sentence(),
                page.lastModified()
                        .map(day -> PictureWording.changed(LocalDate.parse(day)))
                        .orElse(""),
                PictureWording.workload());
    }

    public static SitePicture ofTheSite() {
        return new SitePicture(PictureWording.siteHeading(), PictureWording.siteText());
    }

    /** The picture beside a link to a page: a pair has its own. */
    public static Preview preview(Page page) {
        return page instanceof ComparisonPage pair
                ? new Preview(Links.picture(pair.meta().canonical()), text(pair))
                : new Preview(Links.picture(), PictureWording.site());
    }

    /** The picture is of the default workload whatever the page is of, and at another the verdict can be another. */
    private static String text(ComparisonPage page) {
        String pair = PictureWording.pair(page.left().text(), page.right().text());
        return page.differences().fields().isEmpty()
                ? "%s %s".formatted(pair, page.verdict().sentence())
                : pair;
    }

    private static List<Figure> figures(ComparisonPage page) {
        List<Figure> known = page.verdict().figures();
        return Stream.of(
                        known.stream().filter(figure -> figure.label().equals(COST)),
                        page.pricing().cheapest().rows().stream().map(Pictures::price),
                        known.stream().filter(figure -> AFTER_THE_PRICES.contains(figure.label())))
                .flatMap(figures -> figures)
                .toList();
    }

    private static Figure price(Row row) {
        String label = row.label().equals(Prices.INPUT) ? PictureWording.inputPrice() : PictureWording.outputPrice();
        return new Figure(label, price(row.left()), price(row.right()));
    }

    /** The heading names the unit, and why there is no price takes more room than a figure has. */
    private static String price(Cell cell) {
        return cell.isUnknown() ? Figure.UNKNOWN : Money.withoutUnit(cell.text());
    }
}
