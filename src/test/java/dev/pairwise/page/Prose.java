package dev.pairwise.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a pair page, and what must never stand in one. */
final class Prose {

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
                page.switching().forth().sentences(),
                page.switching().back().swapsNote(),
                page.switching().back().sentences(),
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

    /** What is wrong with a sentence that holds no names. */
    static List<String> faults(String plain) {
        List<String> faults = new ArrayList<>();
        if (plain.isBlank()) {
            faults.add("empty sentence");
        }
        faults.addAll(CountedWords.faults(plain));
        LEFT_OVER.stream().filter(plain::contains).forEach(found -> faults.add("left over: " + found));
        if (plain.indexOf('%') >= 0) {
            addPercentages(plain, faults);
        }
        return faults;
    }

    private static void addPercentages(String plain, List<String> faults) {
        Matcher percent = PERCENT.matcher(plain);
        while (percent.find()) {
            if (Long.parseLong(percent.group(1).replace(",", "")) > WHOLE) {
                faults.add("more than everything: " + percent.group());
            }
        }
    }
}
