package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** The front door: what this is, a picker of two models, pairs worth a look, newest models, latest price changes. */
public record HomePage(
        Meta meta,
        List<String> introduction,
        Picker picker,
        List<LinkGroup> pairs,
        List<NewModel> newest,
        List<ChangeRow> changes,
        String counts)
        implements Page {

    public HomePage {
        introduction = List.copyOf(introduction);
        pairs = List.copyOf(pairs);
        newest = List.copyOf(newest);
        changes = List.copyOf(changes);
    }

    /** Two text fields with the names to choose from, answered by an address; an {@code error} keeps what was typed. */
    public record Picker(
            String left, String right, List<Link> options, Optional<String> error, List<Link> suggestions) {

        public Picker {
            options = List.copyOf(options);
            suggestions = List.copyOf(suggestions);
        }
    }

    public record NewModel(Link model, String maker, String released) {}
}
