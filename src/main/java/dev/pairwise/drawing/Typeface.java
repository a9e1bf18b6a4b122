package dev.pairwise.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.PrimitiveIterator;
import org.apache.fontbox.ttf.KerningSubtable;

/**
 * The outlines of a font. Lengths are in parts of its size, so that one typeface serves every size. What it has no outline for is drawn
 * as an empty box.
 */
final class Typeface {

    private static final int NOTHING = -1;

    private final double unitsPerEm;
    private final Glyph box;
    private final Map<Integer, Glyph> glyphs;
    private final KerningSubtable kerning;

    Typeface(double unitsPerEm, Glyph box, Map<Integer, Glyph> glyphs, KerningSubtable kerning) {
        this.unitsPerEm = unitsPerEm;
        this.box = box;
        this.glyphs = Map.copyOf(glyphs);
        this.kerning = kerning;
    }

    double width(String text) {
        return set(text, new Path2D.Double(), false);
    }

    /** The outline of a line of text that begins at the origin and stands on it, upside down as fonts have it. */
    Path2D outline(String text) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        set(text, outline, true);
        outline.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
        return outline;
    }

    private double set(String text, Path2D outline, boolean drawn) {
        double at = 0;
        int before = NOTHING;
        PrimitiveIterator.OfInt characters = text.codePoints().iterator();
        while (characters.hasNext()) {
            Glyph glyph = glyphs.getOrDefault(characters.nextInt(), box);
            at += before == NOTHING ? 0 : kerning.getKerning(before, glyph.id());
            if (drawn) {
                outline.append(glyph.outline().getPathIterator(AffineTransform.getTranslateInstance(at, 0)), false);
            }
            at += glyph.advance();
            before = glyph.id();
        }
        return at / unitsPerEm;
    }
}
