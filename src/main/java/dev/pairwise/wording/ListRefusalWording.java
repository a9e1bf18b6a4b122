package dev.pairwise.wording;

/** What is wrong with a field of the form that filters the list of models. */
public final class ListRefusalWording {

    private ListRefusalWording() {}

    public static String repeated() {
        return "Given more than once. Give it once.";
    }

    public static String tooLong(int most) {
        return "Too long: at most %s.".formatted(English.count(most, "character", "characters"));
    }

    public static String maker() {
        return "No maker here goes by this name. Choose one from the list.";
    }

    public static String provider() {
        return "No provider here goes by this name. Choose one from the list.";
    }

    public static String choice() {
        return "Not one of the choices. Choose one from the list.";
    }

    public static String choices() {
        return "Something that is not among these was chosen.";
    }

    public static String tokens() {
        return "Give a whole number of tokens, as 128k, 1m, or 131072.";
    }

    public static String dollars() {
        return "Give an amount of US dollars, as 2.50.";
    }

    public static String date() {
        return "Give a date, as 2026, 2026-03, or 2026-03-15.";
    }

    public static String least() {
        return "More than the most that was given.";
    }

    public static String most() {
        return "Less than the least that was given.";
    }
}
