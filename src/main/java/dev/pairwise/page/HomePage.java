package dev.pairwise.page;

import java.util.List;

/** The front door: what this is, a picker of two models, pairs worth a look, newest models, latest price changes. */
public record HomePage(
        Meta meta,
        List<String> introduction,
        Picker picker,
        List<LinkGroup> pairs,
        List<NewModel> newest,
        List<ChangeRow> changes,
        String counts)
        implements HtmlPage {

    public HomePage {
        introduction = List.copyOf(introduction);
        pairs = List.copyOf(pairs);
        newest = List.copyOf(newest);
        changes = List.copyOf(changes);
    }

    /** Two text fields, answered by an address. */
    public record Picker(PickerField left, PickerField right) {

        public List<PickerField> fields() {
            return List.of(left, right);
        }
    }

    public record NewModel(Link model, String maker, String released) {}
}
