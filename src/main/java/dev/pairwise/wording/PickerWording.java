package dev.pairwise.wording;

import java.util.Optional;

/** Words for the form that asks for two models. */
public final class PickerWording {

    private PickerWording() {}

    public static String first() {
        return "First model";
    }

    public static String second() {
        return "Second model";
    }

    public static String empty() {
        return "Name a model here.";
    }

    public static String unclear(String typed) {
        return "“%s” may mean several models. Choose one below, or type more of its name.".formatted(typed);
    }

    public static String unknown(String typed, boolean hasNearest) {
        return hasNearest
                ? "No model is called “%s”. The nearest names are below.".formatted(typed)
                : "No model is called “%s”.".formatted(typed);
    }

    public static String choose(String typed, boolean isUnclear) {
        return isUnclear ? "Which “%s” do you mean?".formatted(typed) : "Nearest to “%s”".formatted(typed);
    }

    /** What tells a model from others of nearly the same name. */
    public static String known(String maker, Optional<String> released) {
        return released.map(day -> "%s, released %s".formatted(maker, day)).orElse(maker);
    }
}
