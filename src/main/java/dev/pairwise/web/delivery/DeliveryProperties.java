package dev.pairwise.web.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** How many bytes of finished answers are kept in memory; a page of a pair takes some 14 KB. Refuses less than nothing. */
@ConfigurationProperties("pairwise.delivery")
record DeliveryProperties(@DefaultValue("64MB") DataSize kept) {

    DeliveryProperties {
        if (kept.isNegative()) {
            throw new IllegalArgumentException(
                    "pairwise.delivery.kept is %s; give a size of 0 or more, such as 64MB".formatted(kept));
        }
    }
}
