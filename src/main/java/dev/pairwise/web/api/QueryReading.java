package dev.pairwise.web.api;

import dev.pairwise.web.Problem.Fault;
import dev.pairwise.web.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the query of an address strictly: what it does not take, what is given twice, and what has another shape is all refused at once. */
final class QueryReading {

    /** Names of parameters are short; more of a wrong one need not be repeated. */
    private static final int MOST_SHOWN = 40;

    private final List<Query> taken;
    private final Map<Query, List<String>> given = new EnumMap<>(Query.class);
    private final List<Fault> faults = new ArrayList<>();

    private QueryReading(List<Query> taken) {
        this.taken = taken;
    }

    static Map<Query, List<String>> of(HttpServletRequest request, @Nullable Takes takes) {
        QueryReading reading = new QueryReading(takes == null ? List.of() : List.of(takes.value()));
        parameters(request).forEach(reading::read);
        if (takes != null) {
            Arrays.stream(takes.needs()).forEach(reading::need);
        }
        if (!reading.faults.isEmpty()) {
            throw Refusal.parameters(reading.faults);
        }
        return reading.given;
    }

    /** A query that is no text at all, such as {@code ?q=%}, is found out only when it is read. */
    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException unreadable) {
            throw Refusal.of(ProblemKind.REQUEST, "The query is not encoded as queries are.");
        }
    }

    private void read(String name, String[] values) {
        Optional<Query> query =
                taken.stream().filter(each -> each.key().equals(name)).findFirst();
        if (query.isEmpty()) {
            faults.add(new Fault(shortened(name), unknown()));
            return;
        }
        List<String> distinct = Arrays.stream(values).distinct().toList();
        objection(query.get(), values.length, distinct)
                .ifPresentOrElse(detail -> faults.add(new Fault(name, detail)), () -> given.put(query.get(), distinct));
    }

    private static Optional<String> objection(Query query, int times, List<String> values) {
        if (times > 1 && !query.isRepeatable()) {
            return Optional.of("Give it once.");
        }
        return values.stream()
                .flatMap(value -> Optional.ofNullable(query.shape().objection(value)).stream())
                .findFirst();
    }

    private void need(Query query) {
        if (!given.containsKey(query)
                && faults.stream().noneMatch(fault -> fault.parameter().equals(query.key()))) {
            faults.add(new Fault(query.key(), "It is missing, and without it there is no answer."));
        }
    }

    private String unknown() {
        return taken.isEmpty()
                ? "This address takes no parameters."
                : "This address takes only: "
                        + String.join(", ", taken.stream().map(Query::key).toList()) + ".";
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), MOST_SHOWN));
    }
}
