package dev.pairwise.catalogue;

/** Why there is no value. Derived from other facts, never stored. */
public enum Absence {
    /** Nobody whose word is carried here has said. */
    NOT_SOURCED,
    /** The maker of a proprietary model keeps it to itself. */
    NOT_DISCLOSED,
    /** The question does not arise. */
    NOT_APPLICABLE,
    /** Nothing of the kind has been announced. */
    NONE_ANNOUNCED
}
