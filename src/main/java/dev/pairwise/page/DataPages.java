package dev.pairwise.page;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Contributions;
import dev.pairwise.catalogue.Contributions.Contribution;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Source;
import dev.pairwise.comparison.Ages;
import dev.pairwise.comparison.CatalogueCounts;
import dev.pairwise.comparison.Coverage;
import dev.pairwise.page.DataPage.Count;
import dev.pairwise.page.DataPage.CoverageRow;
import dev.pairwise.page.DataPage.SourceRow;
import dev.pairwise.wording.DataWording;
import dev.pairwise.wording.LicenceWording;
import dev.pairwise.wording.Numbers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assembles the page about the data. */
public final class DataPages {

    /** The whole catalogue in one document. */
    public static final String DOCUMENT = "catalogue.json";

    private DataPages() {}

    public static DataPage of(Catalogue catalogue, Contributions contributions) {
        Coverage coverage = Coverage.of(CatalogueCounts.languageModels(catalogue), Ages.in(catalogue));
        return new DataPage(
                meta(catalogue),
                DataWording.name(),
                DataWording.introduction(),
                counts(CatalogueCounts.of(catalogue), contributions),
                sources(catalogue, contributions),
                DataWording.licence(),
                DataWording.files(),
                files(),
                DataWording.coverage(coverage.models()),
                coverage(coverage));
    }

    /** Of the day of the newest data set: the counts move when one comes in, and the table shows the day. */
    private static Meta meta(Catalogue catalogue) {
        return new Meta(
                DataWording.title(),
                DataWording.description(
                        catalogue.sources().size(), catalogue.models().size()),
                Links.data(),
                true,
                catalogue.sources().stream()
                        .map(Source::retrieved)
                        .max(Comparator.naturalOrder())
                        .map(Object::toString),
                Optional.of(Links.markdown(Links.data())),
                Optional.of(Links.json(Links.data())),
                List.of(new Link("Home", Links.home()), new Link("Data", Links.data())));
    }

    private static List<Count> counts(CatalogueCounts counts, Contributions contributions) {
        return List.of(
                count("Models", counts.models()),
                count("Language models, without rolling aliases", counts.languageModels()),
                count("Routes offered at shown providers", counts.routes()),
                count("Routes with a price", counts.pricedRoutes()),
                count("Makers", counts.makers()),
                count("Providers", counts.providers()),
                count("Benchmarks", counts.benchmarks()),
                count("Scores", counts.scores()),
                count("Recorded prices over time", counts.recordedPrices()),
                count("Facts about models with two sources or more", contributions.confirmed()),
                count("Facts and routes on which sources disagree", counts.disagreements()));
    }

    private static Count count(String what, int count) {
        return new Count(what, Numbers.exact(count));
    }

    private static List<SourceRow> sources(Catalogue catalogue, Contributions contributions) {
        Map<Slug, Contribution> given =
                contributions.all().stream().collect(Collectors.toMap(Contribution::source, Function.identity()));
        return catalogue.sources().stream()
                .map(source ->
                        row(source, given.getOrDefault(source.slug(), new Contribution(source.slug(), 0, 0, 0, 0))))
                .toList();
    }

    private static SourceRow row(Source source, Contribution given) {
        return new SourceRow(
                "source-" + source.slug(),
                source.slug().value(),
                source.name(),
                source.url(),
                source.licence(),
                LicenceWording.address(source),
                source.retrieved().toString(),
                DataWording.contribution(given),
                LicenceWording.credit(source));
    }

    private static List<Link> files() {
        return Stream.concat(
                        Stream.of(DOCUMENT), Arrays.stream(DataFile.values()).map(DataFile::fileName))
                .map(name -> new Link(name, Links.data(name)))
                .toList();
    }

    private static List<CoverageRow> coverage(Coverage coverage) {
        Stream<CoverageRow> facts = coverage.shares().stream()
                .map(share -> new CoverageRow(
                        DataWording.subject(share.subject()),
                        DataWording.share(share.known(), coverage.models()),
                        Numbers.exact(share.disputed()),
                        Numbers.exact(share.old())));
        return Stream.concat(
                        facts,
                        Stream.of(
                                whole("A price", coverage.priced(), coverage.models()),
                                whole("A score", coverage.scored(), coverage.models())))
                .toList();
    }

    /** What is no single fact cannot be disputed or old as a whole. */
    private static CoverageRow whole(String what, int known, int models) {
        return new CoverageRow(what, DataWording.share(known, models), "–", "–");
    }
}
