package dev.pairwise.web.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many bytes of finished answers are kept in memory; a page of a pair takes some 14 KB. How many visitors may wait while answers are
 * made for others; whoever comes then is asked to come again. Whether connections hold memory that the system reads, which spares a copy:
 * Java warns of how the server gives it back, unless told not to. Refuses less than nothing.
 */
@ConfigurationProperties("pairwise.delivery")
record DeliveryProperties(
        @DefaultValue("32MB") DataSize kept,
        @DefaultValue("100") int waiting,
        @DefaultValue("false") boolean direct) {

    DeliveryProperties {
        if (kept.isNegative()) {
            throw new IllegalArgumentException(
                    "pairwise.delivery.kept is %s; give a size of 0 or more, such as 32MB".formatted(kept));
        }
        if (waiting < 1) {
            throw new IllegalArgumentException(
                    "pairwise.delivery.waiting is %d; give the number of visitors that may wait, such as 100"
                            .formatted(waiting));
        }
    }
}
