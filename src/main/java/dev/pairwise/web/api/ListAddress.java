package dev.pairwise.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.springframework.web.util.UriUtils;

/** Where another page of the same list is: the same address with every parameter that was given, in one order. */
final class ListAddress {

    private ListAddress() {}

    static String of(Asked asked, int page) {
        Map<Query, List<String>> query = new TreeMap<>(asked.query());
        query.remove(Query.PAGE);
        StringJoiner parameters = new StringJoiner("&");
        query.forEach((key, values) -> values.forEach(value -> parameters.add(parameter(key, value))));
        if (page > 1) {
            parameters.add(parameter(Query.PAGE, Integer.toString(page)));
        }
        String path = asked.addresses().page(asked.path());
        return parameters.length() == 0 ? path : path + "?" + parameters;
    }

    private static String parameter(Query key, String value) {
        return key.key() + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
