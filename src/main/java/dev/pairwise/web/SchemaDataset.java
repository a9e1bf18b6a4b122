package dev.pairwise.web;

import dev.pairwise.page.DataPage;
import dev.pairwise.page.Link;
import dev.pairwise.page.Links;
import java.util.Map;

/** The catalogue as a data set of schema.org, with the files to take home. */
final class SchemaDataset {

    private SchemaDataset() {}

    static Map<String, Object> of(DataPage page, SchemaOrg schema) {
        Map<String, Object> dataset = SchemaOrg.node(
                "@type", "Dataset",
                "@id", schema.absolute(Links.data() + Links.inPage("catalogue")),
                "name", page.name(),
                "description", page.meta().description(),
                "url", schema.absolute(page.meta().canonical()),
                "license", schema.absolute(Links.licence()),
                "isAccessibleForFree", true,
                "creator", schema.organization(),
                "distribution",
                        page.files().stream()
                                .map(file -> download(file, schema))
                                .toList());
        page.meta().lastModified().ifPresent(day -> dataset.put("dateModified", day));
        return dataset;
    }

    private static Map<String, Object> download(Link file, SchemaOrg schema) {
        return SchemaOrg.node(
                "@type",
                "DataDownload",
                "name",
                file.text(),
                "contentUrl",
                schema.absolute(file.href()),
                "encodingFormat",
                file.href().endsWith(".json") ? "application/json" : "text/csv");
    }
}
