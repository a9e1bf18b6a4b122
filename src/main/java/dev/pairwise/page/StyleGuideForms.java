package dev.pairwise.page;

import dev.pairwise.page.StyleGuidePage.Forms;
import java.util.List;
import java.util.Optional;

/** Examples of forms: each shows a field in order beside one that was refused. */
final class StyleGuideForms {

    private static final Optional<String> REFUSED = Optional.of("Give a whole number from 0 to 10,000,000.");

    private StyleGuideForms() {}

    static Forms forms() {
        return new Forms(
                workload(),
                picker(),
                new ListForm.Field(
                        "example", "At most, $", "cheap", "decimal", Optional.of("Give an amount of US dollars.")),
                new ListForm.Select(
                        "examples",
                        "Maker",
                        List.of(option("", "Any maker", true), option("first", "First Maker", false)),
                        Optional.empty()),
                new ListForm.Boxes(
                        "example-box",
                        "Capabilities",
                        List.of(option("vision", "Vision", true), option("audio", "Audio", false)),
                        Optional.empty()));
    }

    private static CostSection.Form workload() {
        return new CostSection.Form(
                List.of(
                        new CostSection.Field(
                                "requests", "Requests a month", "1000000", "1", "1000000000", Optional.empty()),
                        new CostSection.Field("input", "Input tokens a request", "many", "0", "10000000", REFUSED)),
                List.of(preset("Chat", true), preset("Retrieval", false)),
                Optional.of("One value was not understood; this is the default workload."));
    }

    private static CostSection.PresetChoice preset(String label, boolean chosen) {
        return new CostSection.PresetChoice(label, "1000000", "800", "250", "0", "0", chosen);
    }

    private static HomePage.Picker picker() {
        return new HomePage.Picker(
                new PickerField("left", "First model", "Example One", Optional.empty(), "", List.of()),
                new PickerField(
                        "right",
                        "Second model",
                        "exampel",
                        Optional.of("No model has that name."),
                        "Which one do you mean?",
                        List.of(new PickerField.Choice(
                                "Example Two Mini",
                                "Second Maker",
                                new PickerField.Choice.Names("example-one", "example-two-mini")))));
    }

    private static ListForm.Option option(String value, String text, boolean chosen) {
        return new ListForm.Option(value, text, chosen);
    }
}
