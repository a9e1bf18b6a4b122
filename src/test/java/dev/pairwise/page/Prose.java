package dev.pairwise.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a pair page, and what must never stand in one. */
final class Prose {

    private static final String COUNTED =
            "routes|providers|tests|models|benchmarks|scores|facts|sources|requests|capabilities|times|tokens|comparisons|records";
    private static final Pattern ONE_OF_MANY = Pattern.compile("\\b(?<![.,\\d])(?:1|[Oo]ne) (?:" + COUNTED + ")\\b");
    private static final Pattern MANY_OF_ONE =
            Pattern.compile("\\b(?:[2-9]|[1-9][\\d,]*\\d|two|three|four|five|six|seven|eight|nine|ten)"
                    + " (?:route|provider|test|model|benchmark|score|fact|source|request)\\b(?! )");
    /** Literals, since they are looked for in millions of sentences. */
    private static final List<String> LEFT_OVER = List.of(
            "  ",
            "null",
            "%s",
            "%d",
            "Optional",
            "[]",
            "{}",
            "..",
            " ,",
            " .",
            " ;",
            " :",
            " ?",
            ",,",
            "NaN",
            "()",
            " a a",
            " a e",
            " a i",
            " is are ",
            " are is ");

    private static final Pattern PERCENT = Pattern.compile("(\\d[\\d,]*)(?:\\.\\d+)?%");
    private static final int WHOLE = 100;

    private Prose() {}

    /** Everything that is said in sentences. */
    static List<String> of(ComparisonPage page) {
        return PageText.of(
                page.banners(),
                page.introduction(),
                page.verdict().sentence(),
                page.verdict().calls().stream().map(VerdictSection.Call::text).toList(),
                page.tradeoffs(),
                page.monthlyCost().introduction(),
                page.monthlyCost().gap(),
                page.monthlyCost().breakEven(),
                page.monthlyCost().caveats(),
                page.switching().forth().swapsNote(),
                page.switching().forth().changes(),
                page.switching().back().swapsNote(),
                page.switching().back().changes(),
                page.benchmarks().summary(),
                page.deepDive(),
                page.questions());
    }

    /** Names may hold anything. The longer one goes first, since it may hold the shorter. */
    static String withoutNames(String sentence, String left, String right) {
        return left.length() > right.length()
                ? sentence.replace(left, "Left").replace(right, "Right")
                : sentence.replace(right, "Right").replace(left, "Left");
    }

    /** What is wrong with a sentence, given the names in it. */
    static List<String> faults(String sentence, String left, String right) {
        List<String> faults = new ArrayList<>();
        if (sentence.isBlank()) {
            faults.add("empty sentence");
        }
        String plain = withoutNames(sentence, left, right);
        (mentionsOne(plain) ? find(ONE_OF_MANY, plain) : Optional.<String>empty())
                .ifPresent(found -> faults.add("plural of one: " + found));
        find(MANY_OF_ONE, plain).ifPresent(found -> faults.add("singular of many: " + found));
        LEFT_OVER.stream().filter(plain::contains).forEach(found -> faults.add("left over: " + found));
        Matcher percent = PERCENT.matcher(plain);
        while (percent.find()) {
            if (Long.parseLong(percent.group(1).replace(",", "")) > WHOLE) {
                faults.add("more than everything: " + percent.group());
            }
        }
        return faults;
    }

    private static boolean mentionsOne(String text) {
        return text.contains("1 ") || text.contains("ne ");
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
