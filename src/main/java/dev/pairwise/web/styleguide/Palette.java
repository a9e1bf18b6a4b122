package dev.pairwise.web.styleguide;

import dev.pairwise.page.StyleGuidePage.Swatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The colours of the style sheet: its tokens that differ by scheme, in the order in which it names them. */
record Palette(List<Token> tokens) {

    private static final Pattern TOKEN =
            Pattern.compile("(?<![a-z-])--([a-z-]+): light-dark\\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\\);");

    Palette {
        tokens = List.copyOf(tokens);
    }

    record Token(String name, String light, String dark) {}

    static Palette of(String css) {
        return new Palette(TOKEN.matcher(css).results().map(Palette::token).toList());
    }

    private static Token token(MatchResult match) {
        return new Token(match.group(1), match.group(2), match.group(3));
    }

    Colour light(String name) {
        return Colour.of(token(name).light());
    }

    Colour dark(String name) {
        return Colour.of(token(name).dark());
    }

    private Token token(String name) {
        return tokens.stream()
                .filter(token -> token.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such token: " + name));
    }

    List<Swatch> swatches() {
        List<Swatch> swatches = new ArrayList<>();
        for (Token token : tokens) {
            swatches.add(new Swatch(
                    "--" + token.name(),
                    token.light(),
                    token.dark(),
                    ratio(Colour.of(token.light()).contrastWith(light("paper"))),
                    ratio(Colour.of(token.dark()).contrastWith(dark("paper")))));
        }
        return swatches;
    }

    private static String ratio(double contrast) {
        return String.format(Locale.US, "%.1f : 1", contrast);
    }
}
