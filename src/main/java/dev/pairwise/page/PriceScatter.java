package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** Prices of models against one measure: a picture where there is one to draw, and as a table the models that are best for their price. */
public record PriceScatter(
        String heading,
        String drawn,
        List<String> basis,
        Optional<Drawing> drawing,
        String column,
        List<Row> best,
        Optional<Link> filter) {

    public PriceScatter {
        basis = List.copyOf(basis);
        best = List.copyOf(best);
    }

    /** Paths and places in drawing units; {@code line} joins {@code best}, the dots that {@code names} name. */
    public record Drawing(
            String title,
            String upright,
            String level,
            List<Mark> up,
            List<Label> across,
            String dots,
            String line,
            String best,
            List<Label> names) {

        public Drawing {
            up = List.copyOf(up);
            across = List.copyOf(across);
            names = List.copyOf(names);
        }
    }

    /** A round value of the upright axis. */
    public record Mark(int at, String text) {}

    /** {@code style} says on which side of its place the text stands, and that only a wide picture has room for it where it is so. */
    public record Label(int x, int y, String text, String style) {}

    /** {@code price} leads to the routes of the model; the days are those on which the two figures were checked. */
    public record Row(
            Link model,
            Link price,
            String priceChecked,
            List<Note> priceNotes,
            String value,
            String source,
            String sourceChecked,
            List<Note> valueNotes) {

        public Row {
            priceNotes = List.copyOf(priceNotes);
            valueNotes = List.copyOf(valueNotes);
        }
    }
}
