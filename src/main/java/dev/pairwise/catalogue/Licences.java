package dev.pairwise.catalogue;

import dev.pairwise.document.ModelField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts together what sources say of a licence in pieces: its name, its SPDX id, whether the OSI approved it. */
final class Licences {

    private static final String NAME = ModelField.LICENCE.code();
    private static final String SPDX = ModelField.LICENCE_SPDX.code();
    private static final String OSI_APPROVED = ModelField.LICENCE_OSI_APPROVED.code();

    private Licences() {}

    /** The licence by precedence; its SPDX id and approval also from sources that name the same one. */
    static Optional<Fact.Known<Licence>> in(Dossier dossier) {
        List<Fact.Claim<Licence>> claims = claims(dossier);
        return Dossier.choice(claims, Tolerance::allowsLicences).map(known -> completed(known, claims));
    }

    private static List<Fact.Claim<Licence>> claims(Dossier dossier) {
        List<Statement> names = dossier.on(NAME);
        Stream<Statement> nameless = dossier.on(SPDX).stream()
                .filter(spdx -> names.stream().noneMatch(name -> name.source().equals(spdx.source())));
        return Stream.concat(names.stream(), nameless)
                .sorted(Statement.STRONGEST_FIRST)
                .map(statement -> new Fact.Claim<>(licence(dossier, statement), statement.provenance()))
                .toList();
    }

    private static Licence licence(Dossier dossier, Statement statement) {
        return new Licence(
                statement.text(),
                said(dossier, SPDX, statement),
                said(dossier, OSI_APPROVED, statement).map(Boolean::valueOf));
    }

    private static Optional<String> said(Dossier dossier, String field, Statement by) {
        return dossier.on(field).stream()
                .filter(statement -> statement.source().equals(by.source()))
                .map(Statement::text)
                .findFirst();
    }

    private static Fact.Known<Licence> completed(Fact.Known<Licence> known, List<Fact.Claim<Licence>> claims) {
        Licence chosen = known.value();
        Licence completed = new Licence(
                chosen.name(), first(chosen, claims, Licence::spdx), first(chosen, claims, Licence::osiApproved));
        return new Fact.Known<>(LicenceTable.complete(completed), known.provenance(), known.disagreements());
    }

    private static <T> Optional<T> first(
            Licence chosen, List<Fact.Claim<Licence>> claims, Function<Licence, Optional<T>> part) {
        return claims.stream()
                .map(Fact.Claim::value)
                .filter(licence -> Tolerance.allowsLicences(chosen, licence))
                .flatMap(licence -> part.apply(licence).stream())
                .findFirst();
    }
}
