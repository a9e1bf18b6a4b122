package dev.pairwise.drawing;

import dev.pairwise.page.PairPicture;
import dev.pairwise.page.SitePicture;

/** Pictures as PNG files. The same words give the same bytes. */
public final class Drawings {

    private Drawings() {}

    public static byte[] of(PairPicture picture) {
        return draw(PairLayout.of(picture));
    }

    public static byte[] of(SitePicture picture) {
        return draw(SiteLayout.of(picture));
    }

    private static byte[] draw(Sheet sheet) {
        return Png.of(Palette.reduce(Painter.paint(sheet)));
    }
}
