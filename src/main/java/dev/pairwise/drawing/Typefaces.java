package dev.pairwise.drawing;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The two typefaces that stand beside this class. Each is read whole and once: a font file in use is not safe for many threads. */
final class Typefaces {

    static final Typeface SERIF = read("NotoSerif-SemiBold.ttf");
    static final Typeface SANS = read("NotoSans-Regular.ttf");

    private static final int MISSING = 0;

    private Typefaces() {}

    private static Typeface read(String file) {
        try (InputStream stream = Objects.requireNonNull(Typefaces.class.getResourceAsStream(file), file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return new Typeface(
                    font.getUnitsPerEm(),
                    glyph(font, MISSING),
                    glyphs(font),
                    Objects.requireNonNull(font.getKerning(), file).getHorizontalKerningSubtable());
        } catch (IOException problem) {
            throw new UncheckedIOException(file, problem);
        }
    }

    private static Map<Integer, Glyph> glyphs(TrueTypeFont font) throws IOException {
        CmapLookup ids = font.getUnicodeCmapLookup();
        Map<Integer, Glyph> glyphs = new HashMap<>();
        for (int character = ' '; character <= Character.MAX_VALUE; character++) {
            int id = ids.getGlyphId(character);
            if (id != MISSING) {
                glyphs.put(character, glyph(font, id));
            }
        }
        return glyphs;
    }

    private static Glyph glyph(TrueTypeFont font, int id) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(id);
        return new Glyph(id, data == null ? new GeneralPath() : data.getPath(), font.getAdvanceWidth(id));
    }
}
