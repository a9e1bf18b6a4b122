package dev.pairwise.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every data set there is, by name. */
@Component
class DataSets {

    private final List<DataSet> all;

    DataSets(List<DataSet> all) {
        this.all = all.stream().sorted(Comparator.comparing(DataSet::name)).toList();
    }

    Optional<DataSet> named(String name) {
        return all.stream().filter(dataSet -> dataSet.name().equals(name)).findFirst();
    }

    List<String> names() {
        return all.stream().map(DataSet::name).toList();
    }
}
