package dev.pairwise.page;

import java.util.List;

/** The page that asks for two models, with comparisons to start from and a directory of every model. */
public record PickerPage(
        Meta meta,
        List<String> introduction,
        HomePage.Picker picker,
        List<LinkGroup> pairs,
        Directory languageModels,
        Directory others)
        implements HtmlPage {

    public PickerPage {
        introduction = List.copyOf(introduction);
        pairs = List.copyOf(pairs);
    }

    /** The same after a choice that could not be answered: what was typed, what is wrong, and what may have been meant. */
    public PickerPage with(HomePage.Picker answered) {
        return new PickerPage(meta, introduction, answered, pairs, languageModels, others);
    }
}
