package dev.pairwise.search;

/** How what somebody typed fits a name, best first. */
enum Closeness {
    /** It is the name, the slug or an alias. */
    NAME,
    /** It is the id under which a provider serves a model, whole or after its last slash. */
    ID,
    /** Each word is a word of the name. */
    WORDS,
    /** Each word begins a word of the name. */
    BEGINNINGS,
    /** Each word does so but for typing errors. */
    TYPING_ERRORS,
    /** It is only the maker or the family of a model that the words name. */
    MAKER
}
