package dev.pairwise.catalogue;

import static dev.pairwise.catalogue.Provenances.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Models for tests. {@link #model} starts from a plain proprietary text model of the maker "acme" that is known in its main facts and
 * has no capability known, no route and no score; a test overrides the one thing it is about. Nothing is derived here: a model with
 * images among its inputs sees only when the test says so.
 */
public final class Models {

    private Models() {}

    public static Builder model(String slug) {
        return new Builder(slug)
                .released("2025-01-01")
                .context(128_000)
                .maxOutput(16_000)
                .openness(Openness.PROPRIETARY)
                .inputs(Modality.TEXT)
                .outputs(Modality.TEXT)
                .status(Status.ACTIVE)
                .unknown(Field.PARAMETERS, Absence.NOT_DISCLOSED)
                .unknown(Field.ACTIVE_PARAMETERS, Absence.NOT_DISCLOSED)
                .unknown(Field.ARCHITECTURE, Absence.NOT_DISCLOSED)
                .unknown(Field.RETIRES, Absence.NONE_ANNOUNCED)
                .unknown(Field.SUCCESSOR, Absence.NOT_SOURCED);
    }

    public static Maker maker(String slug) {
        return new Maker(new Slug(slug), title(slug), Optional.empty());
    }

    /** {@code "small-3.1"} reads "Small 3.1". */
    static String title(String slug) {
        StringBuilder title = new StringBuilder();
        for (String word : slug.split("-", -1)) {
            title.append(title.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return title.toString();
    }

    /** Builds one model. */
    public static final class Builder {

        private final Slug slug;
        private String name;
        private Maker maker = Models.maker("acme");
        private @Nullable String family;
        private @Nullable String line;
        private @Nullable String rolling;
        private Kind kind = Kind.CHAT;
        private Provenance provenance = Provenances.of("test");
        private final Map<Field, Fact<?>> facts = new EnumMap<>(Field.class);
        private final Map<Capability, Fact<Boolean>> capabilities = new EnumMap<>(Capability.class);
        private final List<Slug> aliases = new ArrayList<>();
        private final List<Routes.Builder> routes = new ArrayList<>();
        private final List<Score> scores = new ArrayList<>();

        private Builder(String slug) {
            this.slug = new Slug(slug);
            this.name = title(slug);
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder maker(String slug) {
            this.maker = Models.maker(slug);
            return this;
        }

        public Builder family(String family) {
            this.family = family;
            return this;
        }

        public Builder line(String line) {
            this.line = line;
            return this;
        }

        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        public Builder rolling(String pointsTo) {
            this.rolling = pointsTo;
            return this;
        }

        /** Who says the facts that follow. */
        public Builder saidBy(Provenance provenance) {
            this.provenance = provenance;
            return this;
        }

        public Builder released(String date) {
            return known(Field.RELEASED, PartialDate.parse(date));
        }

        public Builder context(long tokens) {
            return known(Field.CONTEXT_TOKENS, new TokenCount(tokens));
        }

        public Builder maxOutput(long tokens) {
            return known(Field.MAX_OUTPUT_TOKENS, new TokenCount(tokens));
        }

        public Builder parameters(String parameters) {
            return known(Field.PARAMETERS, parameters);
        }

        public Builder activeParameters(String parameters) {
            return known(Field.ACTIVE_PARAMETERS, parameters);
        }

        public Builder architecture(String architecture) {
            return known(Field.ARCHITECTURE, architecture);
        }

        public Builder licence(String name) {
            return known(Field.LICENCE, new Licence(name, Optional.empty(), Optional.empty()));
        }

        public Builder licence(String name, String spdx, boolean osiApproved) {
            return known(Field.LICENCE, new Licence(name, Optional.of(spdx), Optional.of(osiApproved)));
        }

        public Builder openness(Openness openness) {
            return known(Field.OPENNESS, openness);
        }

        /** Publishes its weights; what a proprietary maker keeps to itself is not sourced instead. */
        public Builder openWeights() {
            return openness(Openness.OPEN_WEIGHTS)
                    .unknown(Field.PARAMETERS)
                    .unknown(Field.ACTIVE_PARAMETERS)
                    .unknown(Field.ARCHITECTURE);
        }

        public Builder commercialUse(CommercialUse use) {
            return known(Field.COMMERCIAL_USE, use);
        }

        public Builder knowledgeCutoff(String date) {
            return known(Field.KNOWLEDGE_CUTOFF, PartialDate.parse(date));
        }

        public Builder inputs(Modality... inputs) {
            return known(Field.INPUTS, Set.of(inputs));
        }

        public Builder outputs(Modality... outputs) {
            return known(Field.OUTPUTS, Set.of(outputs));
        }

        public Builder status(Status status) {
            return known(Field.STATUS, status);
        }

        public Builder retires(String date) {
            return known(Field.RETIRES, LocalDate.parse(date));
        }

        public Builder successor(String slug) {
            return known(Field.SUCCESSOR, new Slug(slug));
        }

        public Builder unknown(Field field) {
            return unknown(field, Absence.NOT_SOURCED);
        }

        public Builder unknown(Field field, Absence absence) {
            return fact(field, Fact.missing(absence));
        }

        /** A fact in full, for provenance and disagreement; the value must be of the field's type. */
        public Builder fact(Field field, Fact<?> fact) {
            facts.put(field, fact);
            return this;
        }

        public Builder capability(Capability capability, boolean has) {
            return capability(capability, Fact.known(has, provenance));
        }

        public Builder capability(Capability capability, Fact<Boolean> fact) {
            capabilities.put(capability, fact);
            return this;
        }

        public Builder can(Capability... those) {
            List.of(those).forEach(capability -> capability(capability, true));
            return this;
        }

        public Builder cannot(Capability... those) {
            List.of(those).forEach(capability -> capability(capability, false));
            return this;
        }

        public Builder alias(String... slugs) {
            List.of(slugs).forEach(alias -> aliases.add(new Slug(alias)));
            return this;
        }

        public Builder route(Routes.Builder route) {
            routes.add(route);
            return this;
        }

        /** A route at the maker's own provider, in dollars per million tokens. */
        public Builder priced(String input, String output) {
            return route(Routes.own(maker.slug().value()).priced(input, output));
        }

        public Builder score(Scores.Builder score) {
            scores.add(score.build());
            return this;
        }

        public Model build() {
            Model.Specs specs = new Model.Specs(
                    of(Field.RELEASED),
                    of(Field.CONTEXT_TOKENS),
                    of(Field.MAX_OUTPUT_TOKENS),
                    of(Field.PARAMETERS),
                    of(Field.ACTIVE_PARAMETERS),
                    of(Field.ARCHITECTURE),
                    of(Field.LICENCE),
                    of(Field.OPENNESS),
                    of(Field.COMMERCIAL_USE),
                    of(Field.KNOWLEDGE_CUTOFF),
                    of(Field.INPUTS),
                    of(Field.OUTPUTS),
                    of(Field.STATUS),
                    of(Field.RETIRES),
                    of(Field.SUCCESSOR));
            return new Model(
                    slug,
                    name,
                    maker,
                    Optional.ofNullable(family),
                    Optional.ofNullable(line),
                    kind,
                    Optional.ofNullable(rolling),
                    specs,
                    capabilities,
                    aliases,
                    Routes.inOrder(routes.stream()
                            .map(route -> route.build(slug.value()))
                            .toList()),
                    scores);
        }

        private Builder known(Field field, Object value) {
            return fact(field, Fact.known(value, provenance));
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private <T> Fact<T> of(Field field) {
            return (Fact<T>) facts.getOrDefault(field, Fact.missing(Absence.NOT_SOURCED));
        }
    }

    /** A catalogue of these models, with their makers, providers and benchmarks, dated {@link Provenances#TODAY}. */
    public static Catalogue catalogue(Model... models) {
        return catalogue(List.of(models));
    }

    public static Catalogue catalogue(List<Model> models) {
        return new InMemoryCatalogue(
                "test",
                TODAY,
                new InMemoryCatalogue.Contents(
                        List.of(Provenances.source("test")),
                        models.stream().map(Model::maker).distinct().toList(),
                        models.stream()
                                .flatMap(model -> model.routes().stream())
                                .map(Route::provider)
                                .distinct()
                                .toList(),
                        models.stream()
                                .flatMap(model -> model.scores().stream())
                                .map(Score::benchmark)
                                .distinct()
                                .toList(),
                        models,
                        List.of()));
    }
}
