package dev.pairwise.catalogue;

import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything that sources say about one model, by the code of the field. */
final class Dossier {

    private final String model;
    private final Map<String, List<Statement>> statements = new HashMap<>();

    Dossier(String model) {
        this.model = model;
    }

    void add(String field, Statement statement) {
        statements.computeIfAbsent(field, added -> new ArrayList<>()).add(statement);
    }

    /** What is said of a field, the strongest statement of each source, strongest first. */
    List<Statement> on(String field) {
        return List.copyOf(statements.getOrDefault(field, List.of()).stream()
                .sorted(Statement.STRONGEST_FIRST)
                .collect(toMap(Statement::source, one -> one, (stronger, weaker) -> stronger, LinkedHashMap::new))
                .values());
    }

    Optional<String> text(String field) {
        return on(field).stream().map(Statement::text).findFirst();
    }

    /** The strongest statement on a field, and those that it does not tolerate. */
    <T> Optional<Fact.Known<T>> fact(String field, Function<String, T> reading, Tolerance<? super T> tolerance) {
        return choice(claims(field, reading), tolerance);
    }

    /** The first of several claims, and those after it that it does not tolerate. */
    static <T> Optional<Fact.Known<T>> choice(List<Fact.Claim<T>> claims, Tolerance<? super T> tolerance) {
        return claims.stream()
                .findFirst()
                .map(chosen -> new Fact.Known<>(
                        chosen.value(),
                        chosen.provenance(),
                        claims.stream()
                                .filter(claim -> !tolerance.allows(chosen.value(), claim.value()))
                                .toList()));
    }

    private <T> List<Fact.Claim<T>> claims(String field, Function<String, T> reading) {
        return on(field).stream()
                .map(statement -> new Fact.Claim<>(read(field, statement.text(), reading), statement.provenance()))
                .toList();
    }

    private <T> T read(String field, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new IllegalArgumentException("%s, %s: cannot read \"%s\"".formatted(model, field, text), unreadable);
        }
    }
}
