package dev.pairwise.web.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one client may ask: searches a minute, questions of programs a minute, and answers of any kind at the same time; 0 is no limit.
 * {@code client} is the header in which the proxy in front says who asks; without it, it is whoever the connection comes from. Only a proxy
 * that replaces the header, and past which nobody reaches the site, makes it true. Refuses less than nothing.
 */
@ConfigurationProperties("pairwise.limits")
record LimitProperties(
        @DefaultValue("300") int search,
        @DefaultValue("600") int programs,
        @DefaultValue("64") int atOnce,
        @DefaultValue("") String client) {

    LimitProperties {
        refuseNegative("search", search, "searches a minute");
        refuseNegative("programs", programs, "questions of programs a minute");
        refuseNegative("at-once", atOnce, "answers at the same time");
        client = client.strip();
        if (!client.matches("[A-Za-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "pairwise.limits.client is %s; give the name of a header, such as X-Real-IP".formatted(client));
        }
    }

    private static void refuseNegative(String name, int value, String unit) {
        if (value < 0) {
            throw new IllegalArgumentException(
                    "pairwise.limits.%s is %d; give the number of %s that one client may ask for, or 0 for no limit"
                            .formatted(name, value, unit));
        }
    }

    int most(Quota quota) {
        return switch (quota) {
            case SEARCH -> search;
            case PROGRAMS -> programs;
        };
    }
}
