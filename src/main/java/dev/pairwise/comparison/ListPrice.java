package dev.pairwise.comparison;

import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;

/** What a request costs without cache or batch: doubts about a price compare these, so that a missing discount raises none. */
final class ListPrice {

    private ListPrice() {}

    /** A million requests of the workload's size, in US dollars. */
    static Usd of(Route route, Workload workload) {
        Tariff tariff = Tariff.of(route, workload.input());
        return tariff.quote(MonthlyCost.Charge.INPUT)
                .perMillion()
                .times(BigDecimal.valueOf(workload.input()))
                .plus(tariff.quote(MonthlyCost.Charge.OUTPUT)
                        .perMillion()
                        .times(BigDecimal.valueOf(workload.output())));
    }
}
