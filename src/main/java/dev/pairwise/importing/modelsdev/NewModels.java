package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Makers;
import dev.pairwise.importing.recognition.NormalisedKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives ids to models that models.dev has not named: routes with one maker and one loose key are one model. */
record NewModels(Makers makers) {

    private static final String UNKNOWN = "unknown";

    Map<Offer, String> name(List<Offer> unplaced) {
        Map<String, List<Offer>> clusters = new TreeMap<>();
        for (Offer offer : unplaced) {
            clusters.computeIfAbsent(NormalisedKey.loose(offer.name().key()), key -> new ArrayList<>())
                    .add(offer);
        }
        Map<Offer, String> names = new HashMap<>();
        clusters.values()
                .forEach(cluster -> splitByMaker(cluster).forEach((maker, offers) -> {
                    String id = maker + "/" + commonKey(offers);
                    offers.forEach(offer -> names.put(offer, id));
                }));
        return names;
    }

    /** Routes that do not say whose model they serve join the one maker that others name, if there is one only. */
    private Map<String, List<Offer>> splitByMaker(List<Offer> cluster) {
        Map<String, List<Offer>> byMaker = new TreeMap<>();
        for (Offer offer : cluster) {
            String maker = makers.makerOf(offer.name()).map(Makers.Maker::slug).orElse(UNKNOWN);
            byMaker.computeIfAbsent(maker, key -> new ArrayList<>()).add(offer);
        }
        if (byMaker.size() == 2 && byMaker.containsKey(UNKNOWN)) {
            List<Offer> nameless = byMaker.remove(UNKNOWN);
            byMaker.values().iterator().next().addAll(nameless);
        }
        return byMaker;
    }

    /** The key that most routes write; of equally common ones the shortest. */
    private static String commonKey(List<Offer> offers) {
        Map<String, Integer> counts = new TreeMap<>();
        offers.forEach(offer -> counts.merge(offer.name().key(), 1, Integer::sum));
        String common = offers.getFirst().name().key();
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            boolean shorter = entry.getKey().length() < common.length();
            if (entry.getValue() > most || (entry.getValue() == most && shorter)) {
                most = entry.getValue();
                common = entry.getKey();
            }
        }
        return common;
    }
}
