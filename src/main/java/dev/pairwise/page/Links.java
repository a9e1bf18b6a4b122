package dev.pairwise.page;

import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.Pair;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Where everything is: the only place that knows the shape of an address. All are paths of this site, without a host. */
public final class Links {

    private Links() {}

    public static String home() {
        return "/";
    }

    public static String picker() {
        return "/compare";
    }

    public static String pair(Pair pair) {
        return pair(pair.left().slug(), pair.right().slug());
    }

    /** The pair of two models, whichever is named first. Refuses a model with itself. */
    public static String pair(Slug one, Slug other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("no pair of a model with itself: " + one);
        }
        return one.compareTo(other) < 0 ? ordered(one, other) : ordered(other, one);
    }

    /** Three or four models side by side, in ascending order of slug. */
    public static String several(Collection<Slug> models) {
        return models.stream().sorted().map(slug -> "m=" + slug).collect(Collectors.joining("&", picker() + "?", ""));
    }

    public static String models() {
        return "/models";
    }

    /** The list of models with a chart of their prices against a measure. */
    static String chart(String measure) {
        return paged(models(), List.of(new Parameter(ModelsField.CHART.key(), measure)), 1);
    }

    public static String model(Slug model) {
        return "/models/" + model;
    }

    /** Every comparison of one model, page by page. */
    public static String pairsOf(Slug model) {
        return picker() + "/" + model;
    }

    public static String makers() {
        return "/makers";
    }

    public static String maker(Slug maker) {
        return makers() + "/" + maker;
    }

    public static String family(Slug family) {
        return "/families/" + family;
    }

    public static String providers() {
        return "/providers";
    }

    public static String provider(Slug provider) {
        return providers() + "/" + provider;
    }

    public static String benchmarks() {
        return "/benchmarks";
    }

    public static String benchmark(Slug benchmark) {
        return benchmarks() + "/" + benchmark;
    }

    public static String search() {
        return "/search";
    }

    public static String about() {
        return "/about";
    }

    /** Shown only where whoever builds the site has switched it on. */
    public static String styleGuide() {
        return "/styleguide";
    }

    /** The recorded changes as an Atom feed. */
    public static String feed() {
        return changes() + ".atom";
    }

    public static String robots() {
        return "/robots.txt";
    }

    public static String sitemap() {
        return "/sitemap.xml";
    }

    /** One part of the sitemap. */
    public static String sitemap(String part) {
        return "/sitemaps/" + part + ".xml";
    }

    /** What a language model is told about this site. */
    public static String guideForModels() {
        return "/llms.txt";
    }

    /** The picture that other sites show beside a link to a pair. */
    public static String picture(Pair pair) {
        return picture(pair(pair));
    }

    /** The same, of the page at an address. */
    public static String picture(String page) {
        return "/og" + page + ".png";
    }

    /** The picture that other sites show beside a link to any other page. */
    public static String picture() {
        return picture("/pairwise");
    }

    /** The page that explains the programming interface. */
    public static String programs() {
        return "/api";
    }

    /** The programming interface itself. */
    public static String api() {
        return programs() + "/v1";
    }

    /** Its description for programs. */
    public static String openApi() {
        return api() + "/openapi.json";
    }

    /** Where agents ask. */
    public static String mcp() {
        return "/mcp";
    }

    public static String changes() {
        return "/changes";
    }

    /** One page of the recorded changes. */
    public static String changes(int page) {
        return paged(changes(), page);
    }

    /** One page of a list; the first is at the address of the list itself. */
    public static String paged(String list, int page) {
        return page == 1 ? list : list + "?page=" + page;
    }

    /** One page of a list that its query makes another one. */
    public static String paged(String list, List<Parameter> query, int page) {
        List<Parameter> all = new ArrayList<>(query);
        if (page != 1) {
            all.add(new Parameter("page", Integer.toString(page)));
        }
        return all.isEmpty()
                ? list
                : list + "?" + all.stream().map(Links::encoded).collect(Collectors.joining("&"));
    }

    public static String data() {
        return "/data";
    }

    /** A file of the catalogue. */
    public static String data(String fileName) {
        return data() + "/" + fileName;
    }

    /** On which terms the files may be used. */
    public static String licence() {
        return data() + inPage("licence");
    }

    /** One source of facts, among the others. */
    public static String source(Slug source) {
        return data() + inPage("source-" + source);
    }

    public static String methodology() {
        return "/methodology";
    }

    /** One rule or threshold of the methodology. */
    public static String methodology(String id) {
        return methodology() + inPage(id);
    }

    /** A place on the same page. */
    public static String inPage(String id) {
        return "#" + id;
    }

    /** The same page as Markdown. */
    public static String markdown(String page) {
        return page + ".md";
    }

    /** The same page as JSON. */
    public static String json(String page) {
        return page + ".json";
    }

    /** The same page as comma-separated values. */
    public static String csv(String page) {
        return page + ".csv";
    }

    private static String encoded(Parameter parameter) {
        return parameter.name() + "="
                + URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String ordered(Slug left, Slug right) {
        return "/compare/" + left + "/" + right;
    }
}
