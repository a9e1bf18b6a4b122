package dev.pairwise.importing.recognition;

import dev.pairwise.importing.Rejection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the prices of one file and notes those that are none. A record with such a price cannot be taken. */
public final class PriceReader {

    /** A value longer than this is cut in a report. */
    private static final int LONGEST_VALUE = 80;

    private final String file;
    private final List<Rejection> rejections = new ArrayList<>();

    public PriceReader(String file) {
        this.file = file;
    }

    /** US dollars per token as US dollars per million; zero and absent are no price. */
    public @Nullable BigDecimal perToken(String path, JsonNode node) {
        return positive(Amounts.perMillion(read(path, node)));
    }

    /** US dollars per million tokens; zero and absent are no price. */
    public @Nullable BigDecimal perMillion(String path, JsonNode node) {
        return positive(Amounts.rounded(read(path, node)));
    }

    public List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    private @Nullable BigDecimal read(String path, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        Optional<BigDecimal> price = Amounts.read(node).filter(number -> number.signum() >= 0);
        if (price.isEmpty()) {
            reject(path, node);
        }
        return price.orElse(null);
    }

    private void reject(String path, JsonNode node) {
        String text = node.toString();
        String shown = text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
        rejections.add(new Rejection(file, path, shown, "a number of dollars, 0 or more"));
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal price) {
        return price == null || price.signum() == 0 ? null : price;
    }
}
