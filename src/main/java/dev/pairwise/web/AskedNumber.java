package dev.pairwise.web;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** Which page of a list the query asks for. */
public sealed interface AskedNumber {

    String KEY = "page";

    /** A page that the list may have; {@code exact} when the address spells it in the one way that is linked. */
    record Page(int number, boolean exact) implements AskedNumber {}

    /** No number at all, or several. */
    record Nonsense() implements AskedNumber {}

    /** More digits than any list has pages. */
    record TooLarge() implements AskedNumber {}

    /** No list has more pages than nine digits can count, and an {@code int} holds them. */
    int MOST_DIGITS = 9;

    Pattern DIGITS = Pattern.compile("0*?([1-9][0-9]*|0)");

    static AskedNumber of(MultiValueMap<String, String> query) {
        List<String> values = query.getOrDefault(KEY, List.of());
        if (values.isEmpty()) {
            return new Page(1, true);
        }
        var digits = DIGITS.matcher(values.getFirst());
        if (values.size() > 1 || !digits.matches()) {
            return new Nonsense();
        }
        String number = digits.group(1);
        return number.length() > MOST_DIGITS
                ? new TooLarge()
                : new Page(Integer.parseInt(number), number.equals(values.getFirst()) && !number.equals("1"));
    }
}
