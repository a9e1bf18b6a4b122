package dev.pairwise.comparison;

import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;

/** One price a million tokens for input and output together, of the chosen route a side. */
public record BlendedPrice(Sides<Usd> prices, CostGap gap) {

    /** Seven tokens in for three tokens out: the mix that price lists are usually blended with. */
    public static final BigDecimal INPUT_SHARE = new BigDecimal("0.70");
}
