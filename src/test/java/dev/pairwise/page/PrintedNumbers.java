package dev.pairwise.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that stand in a text as words of their own, as they are printed: {@code $2.50}, {@code 128k}, {@code 97%}. */
final class PrintedNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,-])\\$?\\d[\\d,]*(?:\\.\\d+)*[km%]?(?![\\w-])");

    private PrintedNumbers() {}

    static List<String> of(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        for (int start = start(text, 0); start >= 0 && matcher.find(start); start = start(text, matcher.end())) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    /** Most sentences hold no number, so the pattern is only tried where one can begin: at a digit or at a dollar sign before it. */
    private static int start(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (isDigit(text.charAt(at))) {
                return Math.max(from, at - 1);
            }
        }
        return -1;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
