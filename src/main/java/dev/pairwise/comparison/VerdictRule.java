package dev.pairwise.comparison;

/** The rules of the verdict sentence, in the order they are asked; the first that holds speaks. The ids are stable. */
public enum VerdictRule {
    DIFFERENT_KINDS("1", Share.DIFFERENT_KINDS),
    STILL_SOLD("2", Share.ONE_NAMED),
    NOTHING_LOST_LEADS("3a", Share.ONE_NAMED),
    NOTHING_LOST_NEWER("3b", Share.ONE_NAMED),
    NOTHING_LOST_ON_PAPER("3c", Share.ONE_NAMED),
    CHEAPER_AND_STRONGER("4a", Share.ONE_NAMED),
    CHEAPER_AND_LEVEL("4b", Share.ONE_NAMED),
    CHEAPER_OR_STRONGER("4c", Share.TWO_SIDED),
    CHEAPER_OR_WIDER("4d", Share.TWO_SIDED),
    TRY_THE_CHEAPER("4e", Share.CHEAPER_UNMEASURED),
    CHEAPER_UNMEASURED("4f", Share.CHEAPER_UNMEASURED),
    STRONGER("5", Share.ONE_NAMED),
    SPLIT_BY_TASK("6", Share.TWO_SIDED),
    PRICE_MISSING("7a", Share.PRICE_MISSING_OR_TIE),
    TIE("7b", Share.PRICE_MISSING_OR_TIE),
    TOO_WEAK("7c", Share.TOO_WEAK);

    private final String id;
    private final Share share;

    VerdictRule(String id, Share share) {
        this.id = id;
        this.share = share;
    }

    public String id() {
        return id;
    }

    public Share share() {
        return share;
    }

    /** What sort of answer a rule gives; the methodology counts pairs by it. */
    public enum Share {
        ONE_NAMED,
        TWO_SIDED,
        CHEAPER_UNMEASURED,
        DIFFERENT_KINDS,
        PRICE_MISSING_OR_TIE,
        TOO_WEAK
    }
}
