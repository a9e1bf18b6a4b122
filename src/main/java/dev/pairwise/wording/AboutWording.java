package dev.pairwise.wording;

import java.util.List;

/** What this site is, how facts get in, who may use it how, and what it does not do. Every sentence is kept true by the program. */
public final class AboutWording {

    private AboutWording() {}

    public static String title() {
        return "About: what this is and who may use it | Pairwise";
    }

    public static String description() {
        return "What Pairwise is, how facts get in, on which terms code and data may be used, and what it does not do: no tracking, no cookies, no advertising.";
    }

    public static List<String> what() {
        return List.of(
                "Pairwise sets two language models side by side: what they cost for your traffic, what they can do, how they did on the same tests, and what changes when you switch.",
                "It is a reference, not a test laboratory: it gathers what others have published, says who said it and when it was checked, and works out what follows. Every rule and every threshold behind a sentence is printed, so that you can work it out again.");
    }

    public static List<String> facts() {
        return List.of(
                "Facts come from public data sets, and from pages of makers and providers that we looked up where the data sets say nothing. Each data set has its licence and its date in the list of sources.",
                "An import reads a whole data set, refuses what breaks the rules of the format, and holds back prices that moved too far to be believed at once. It is all or nothing: a failed import changes nothing here.",
                "Where sources disagree, all of their claims are kept. One is shown by a stated order of precedence, and the page says what the others claim.",
                "What nobody has said is called unknown. Unknown is never shown as No, and no winner is named without the facts for it.");
    }

    public static List<String> use() {
        return List.of(
                "Read, link and quote these pages as you like, and ask for them by program: the pages of models and of pairs come as Markdown and JSON too, and there is an interface for programs. None of it asks for an account or a key.",
                "The program is under the MIT licence. The facts stay under the licences of the sources that state them: keep the name of the source when you pass them on, and give the credit that stands beside it.");
    }

    public static List<String> privacy() {
        return List.of(
                "This site sets no cookie, keeps nothing in your browser beyond its ordinary cache, and follows nobody from page to page. Its pages load nothing from other sites, and they are complete without script.",
                "What you type into a form becomes part of the address of the page that answers it; the program keeps no record of it.",
                "So that no visitor crowds out the others, the program counts in its memory how much each network address asks, and forgets it after a minute.");
    }

    public static List<String> limits() {
        return List.of(
                "It measures nothing itself: no speed, no latency, no uptime and no quality of answers. Where scores are shown, others have run the tests.",
                "It carries no advertising and no paid places. The order of every list follows from facts, by the rules of the methodology.",
                "It sells nothing and passes no request on to a model.",
                "It lists neither flat-rate plans nor negotiated prices, and no price here is an offer: what counts is the price that the provider shows you.");
    }
}
