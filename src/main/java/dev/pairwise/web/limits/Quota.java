package dev.pairwise.web.limits;

import dev.pairwise.page.Links;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A kind of question whose number is limited: each is another one, so that keeping the answers does not help. */
enum Quota {
    /** Also names that are typed into the form for two models; the form itself is a page like all others. */
    SEARCH(Links.search(), Links.json(Links.search()), Links.picker()) {
        @Override
        boolean counts(String path, HttpServletRequest request) {
            return addresses().contains(path) && request.getQueryString() != null;
        }
    },
    PROGRAMS(Links.api(), Links.mcp()) {
        @Override
        boolean counts(String path, HttpServletRequest request) {
            return addresses().stream().anyMatch(above -> (path + "/").startsWith(above + "/"));
        }
    };

    private final List<String> addresses;

    Quota(String... addresses) {
        this.addresses = List.of(addresses);
    }

    /** The one that a question counts for, if any. */
    static Optional<Quota> of(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
        String plain = path.toLowerCase(Locale.ROOT).replaceFirst("/$", "");
        return Arrays.stream(values())
                .filter(quota -> quota.counts(plain, request))
                .findFirst();
    }

    abstract boolean counts(String path, HttpServletRequest request);

    List<String> addresses() {
        return addresses;
    }

    /** As policies are named in headers. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
