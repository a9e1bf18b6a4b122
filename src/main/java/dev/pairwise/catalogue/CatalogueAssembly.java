package dev.pairwise.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelField;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.ProviderRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a catalogue out of a document: chooses among sources ({@link Precedence}), keeps who disagrees ({@link Tolerance}), derives what
 * follows from other facts and says why a fact is missing. Refuses a document that names what it does not hold.
 */
public final class CatalogueAssembly {

    private final CatalogueDocument document;
    private final Stamps stamps;
    private final Map<String, Maker> makers;
    private final Map<String, Provider> providers;
    private final Dossiers dossiers;
    private final Listings listings;
    private final RouteAssembly routes;
    private final ScoreAssembly scores;
    private final Aliases aliases;
    private final List<DerivationConflict> conflicts = new ArrayList<>();

    private CatalogueAssembly(CatalogueDocument document) {
        WebSites sites = new WebSites();
        this.document = document;
        this.stamps = new Stamps(document);
        this.makers = document.makers().stream()
                .collect(toMap(MakerRecord::slug, CatalogueAssembly::maker, (first, again) -> first));
        this.providers = document.providers().stream()
                .collect(toMap(ProviderRecord::slug, CatalogueAssembly::provider, (first, again) -> first));
        this.dossiers = new Dossiers(document, stamps, sites);
        this.listings = new Listings(document.routes(), providers, stamps, sites);
        this.routes = new RouteAssembly(document, listings, stamps);
        this.scores = new ScoreAssembly(document, stamps);
        this.aliases = new Aliases(document.models());
    }

    /** The catalogue that a document with all its claims gives. */
    public static Catalogue of(CatalogueDocument document, String version) {
        return new CatalogueAssembly(document).catalogue(version);
    }

    /** Capabilities that a document gives against its own facts. */
    public static List<DerivationConflict> conflicts(CatalogueDocument document) {
        CatalogueAssembly assembly = new CatalogueAssembly(document);
        assembly.models();
        return List.copyOf(assembly.conflicts);
    }

    private Catalogue catalogue(String version) {
        List<Model> models = models();
        InMemoryCatalogue.Contents contents = new InMemoryCatalogue.Contents(
                stamps.sources(),
                List.copyOf(makers.values()),
                List.copyOf(providers.values()),
                scores.benchmarks(),
                models,
                document.withdrawn());
        return new InMemoryCatalogue(version, stamps.newest(), contents);
    }

    private List<Model> models() {
        return document.models().stream().collect(groupingBy(ModelRecord::slug)).values().stream()
                .map(records ->
                        records.stream().sorted(dossiers.strongestFirst()).toList())
                .map(this::model)
                .toList();
    }

    private Model model(List<ModelRecord> records) {
        ModelRecord record = records.getFirst();
        Slug slug = new Slug(record.slug());
        Dossier dossier = dossiers.of(record.slug());
        List<Route> offers = routes.of(record.slug());
        Model.Specs specs = new SpecsAssembly(dossier, stamps.of(record), listings.lastEnded(record.slug())).specs();
        CapabilityAssembly capabilities = new CapabilityAssembly(slug, dossier);
        Optional<String> rolling = dossier.text(ModelField.ROLLING.code());
        Model model = new Model(
                slug,
                record.name(),
                maker(record),
                dossier.text(ModelField.FAMILY.code()),
                dossier.text(ModelField.LINE.code()),
                kind(dossier, specs),
                rolling,
                specs,
                capabilities.capabilities(specs, offers),
                aliases.of(records),
                offers,
                rolling.isPresent() ? List.of() : scores.of(record.slug()));
        conflicts.addAll(capabilities.conflicts());
        return model;
    }

    /** As sources say, else a chat model unless it is known to answer in something else than text. */
    private static Kind kind(Dossier dossier, Model.Specs specs) {
        boolean writes = specs.outputs()
                .known()
                .map(outputs -> outputs.contains(Modality.TEXT))
                .orElse(true);
        return dossier.text(ModelField.KIND.code())
                .map(text -> FieldText.code(Kind.class, text))
                .orElse(writes ? Kind.CHAT : Kind.OTHER);
    }

    private Maker maker(ModelRecord record) {
        Maker maker = makers.get(record.maker());
        if (maker == null) {
            throw new IllegalArgumentException("no maker is named " + record.maker());
        }
        return maker;
    }

    private static Maker maker(MakerRecord record) {
        return new Maker(new Slug(record.slug()), record.name(), Optional.ofNullable(record.url()));
    }

    private static Provider provider(ProviderRecord record) {
        return new Provider(
                new Slug(record.slug()),
                record.name(),
                Optional.ofNullable(record.url()),
                FieldText.code(ProviderTier.class, record.tier()),
                Optional.ofNullable(record.firstPartyOf()).map(Slug::new));
    }
}
