package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** One page of the routes that a provider offers. */
public record ProviderPage(
        Meta meta,
        String name,
        List<String> introduction,
        List<Link> links,
        String caption,
        List<OfferRow> rows,
        Paging paging,
        SourceSection sources)
        implements HtmlPage {

    public ProviderPage {
        introduction = List.copyOf(introduction);
        links = List.copyOf(links);
        rows = List.copyOf(rows);
    }

    /** One route. {@code tags} are short marks ("first party", "cheapest"); {@code remarks} say what is odd about its price. */
    public record OfferRow(
            Link model,
            String modelId,
            List<String> tags,
            Optional<String> tier,
            List<String> remarks,
            String input,
            String output,
            String cacheRead,
            Cell context,
            Cell maxOutput,
            String checked,
            List<Note> notes) {

        public OfferRow {
            tags = List.copyOf(tags);
            remarks = List.copyOf(remarks);
            notes = List.copyOf(notes);
        }
    }
}
