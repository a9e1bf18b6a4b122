package dev.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.CountedText.TooManyLooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No regular expression of the program can be made slow: the work grows with the length of the text, not with its square or worse. */
class RegularExpressionTests {

    private static final int LENGTH = 4_000;

    /** Ten alternatives of ten letters each; an expression that is slow looks two thousand times and more at each character. */
    private static final long LOOKS_PER_CHARACTER = 150;

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern USE =
            Pattern.compile("(?:Pattern\\s*\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*("
                    + "\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)\\s*[,).]");

    /** What expressions stumble over when it comes again and again. */
    private static final List<String> UNITS = List.of(
            "a",
            "b",
            "p",
            "A",
            "0",
            "1",
            "20",
            "9",
            " ",
            "\t",
            "\n",
            "\r\n",
            "-",
            ".",
            "_",
            "/",
            ":",
            "(",
            ")",
            "[",
            "@",
            "+",
            "`",
            "*",
            "|",
            "$",
            ",",
            ";",
            "'",
            "%",
            "~",
            "é",
            "a-",
            "-a",
            "-0",
            "0-",
            "0.",
            ".0",
            "a0",
            "0a",
            "00a",
            " (",
            "( ",
            "(a",
            "a ",
            " a",
            ":a",
            "/a",
            ",a",
            ",000",
            "1,",
            "-2026",
            "2026-",
            "a b",
            "{a",
            "no ",
            "thinking ",
            " vs ",
            "<a",
            "--",
            "ai ",
            "a.b.",
            "q=0 ",
            "; q=0",
            "x/",
            "-high",
            "_k",
            "v1",
            "12b-",
            "\u0301",
            "claude",
            "(retires",
            "[deprecated",
            "older",
            "no tool",
            "with",
            "licence ",
            "v1.",
            "-think",
            " whole");

    private record Expression(Path file, Pattern pattern) {}

    @Test
    void noneCanBeMadeSlow() throws IOException {
        List<Expression> expressions = expressions();
        List<String> slow = new ArrayList<>();

        for (Expression expression : expressions) {
            for (String unit : UNITS) {
                String text = unit.repeat(LENGTH / unit.length());
                if (Stream.of(text, "x" + text + "\u0000", text + "\n\nx")
                        .anyMatch(worst -> isSlow(expression.pattern(), worst))) {
                    slow.add("%s: %s over %s again and again"
                            .formatted(expression.file().getFileName(), expression.pattern(), unit));
                    break;
                }
            }
        }

        assertThat(slow).isEmpty();
        assertThat(expressions).as("expressions found in the program").hasSizeGreaterThan(100);
    }

    @Test
    void tellsTheSlowFromTheOthers() {
        String text = " ".repeat(LENGTH);

        assertThat(isSlow(Pattern.compile("\\s+$"), text + "a")).isTrue();
        assertThat(isSlow(Pattern.compile("(?<!\\s)\\s+$"), text + "a")).isFalse();
        assertThatThrownBy(() -> new CountedText("a", 0).charAt(0)).isInstanceOf(TooManyLooks.class);
    }

    private static boolean isSlow(Pattern pattern, String text) {
        try {
            Matcher matcher = pattern.matcher(new CountedText(text, LOOKS_PER_CHARACTER * text.length()));
            while (matcher.find()) {
                // To the last, as a replacement of all goes.
            }
            pattern.matcher(new CountedText(text, LOOKS_PER_CHARACTER * text.length()))
                    .matches();
            return false;
        } catch (TooManyLooks | StackOverflowError slow) {
            return true;
        }
    }

    private static List<Expression> expressions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Expression> expressions = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                USE.matcher(Files.readString(file))
                        .results()
                        .map(use -> LITERAL.matcher(use.group(1))
                                .results()
                                .map(literal ->
                                        literal.group(1).replace("\\u", "\\\\u").translateEscapes())
                                .collect(Collectors.joining()))
                        .map(text -> new Expression(file, Pattern.compile(text.replace("%1$d", "90"))))
                        .forEach(expressions::add);
            }
            return expressions;
        }
    }
}
