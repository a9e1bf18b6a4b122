package dev.pairwise.comparison;

/** Why a pair is a neighbour of another, in the order the groups are shown. */
public enum Relation {
    RIVAL_OF_LEFT,
    RIVAL_OF_RIGHT,
    SAME_LINE,
    CHEAPER,
    NEWER
}
