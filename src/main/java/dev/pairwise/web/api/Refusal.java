package dev.pairwise.web.api;

import dev.pairwise.web.Problem;
import dev.pairwise.web.ProblemKind;
import java.util.List;

/** Ends a request that cannot be answered, with what its sender is told. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemKind kind;
    private final transient List<Problem.Fault> faults;
    private final transient List<String> suggestions;

    private Refusal(ProblemKind kind, String detail, List<Problem.Fault> faults, List<String> suggestions) {
        super(detail, null, false, false);
        this.kind = kind;
        this.faults = List.copyOf(faults);
        this.suggestions = List.copyOf(suggestions);
    }

    static Refusal of(ProblemKind kind, String detail) {
        return new Refusal(kind, detail, List.of(), List.of());
    }

    static Refusal notFound(String detail, List<String> suggestions) {
        return new Refusal(ProblemKind.NOT_FOUND, detail, List.of(), suggestions);
    }

    static Refusal parameters(List<Problem.Fault> faults) {
        String detail = faults.size() == 1
                ? faults.getFirst().parameter() + ": " + faults.getFirst().detail()
                : "%d parameters are not as described.".formatted(faults.size());
        return new Refusal(ProblemKind.PARAMETER, detail, faults, List.of());
    }

    static Refusal parameter(Query query, String detail) {
        return parameters(List.of(new Problem.Fault(query.key(), detail)));
    }

    ProblemKind kind() {
        return kind;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    List<Problem.Fault> faults() {
        return faults;
    }

    List<String> suggestions() {
        return suggestions;
    }
}
