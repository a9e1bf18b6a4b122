package dev.pairwise.wording;

import dev.pairwise.comparison.Banner;
import dev.pairwise.comparison.Comparison;

/** Words for the notices above a pair page. */
public final class BannerWording {

    private BannerWording() {}

    public static String text(Comparison comparison, Banner banner) {
        return LifecycleWording.notice(ModelNames.of(comparison, banner.side()), banner.lifecycle());
    }
}
