package dev.pairwise.page;

import dev.pairwise.comparison.VerdictRule;

/** Assembles the methodology from the constants of the code. */
public final class MethodologyPages {

    private MethodologyPages() {}

    /** Where a rule of the verdict stands on the page. */
    public static String ruleId(VerdictRule rule) {
        return "rule-" + rule.id();
    }
}
