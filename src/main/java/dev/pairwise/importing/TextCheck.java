package dev.pairwise.importing;

import dev.pairwise.catalogue.Slug;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every text of a record, whoever wrote it, is of a bearable length and legible; addresses are of the web, and names in addresses slugs. */
final class TextCheck {

    /** The same as in the schema of our own format. */
    static final int LONGEST = 2000;

    private static final Pattern WEB = Pattern.compile("https?://\\S+");
    private static final Set<String> ADDRESSES = Set.of("url", "sourceUrl");
    private static final Set<String> SLUGS =
            Set.of("slug", "maker", "provider", "model", "benchmark", "rolling", "successor", "firstPartyOf", "source");

    private static final String SLUG =
            "a slug: lower case letters and digits, with dots and dashes inside, of at most 128 characters";

    /** At an address that ends so may stand the page of another model, for programs. */
    private static final List<String> TWINS = List.of(".md", ".json", ".csv");

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final Findings findings;

    TextCheck(Findings findings) {
        this.findings = findings;
    }

    void run(CatalogueDocument document) {
        Stream.concat(document.sources().stream(), Records.of(document)).forEach(record -> check(record, "", record));
    }

    /** {@code part} is the record or one within it, whose place in the record {@code prefix} tells. */
    private void check(Object record, String prefix, Object part) {
        for (RecordComponent component : COMPONENTS.get(part.getClass())) {
            String key = component.getName();
            checkValue(record, prefix + key, key, valueOf(component, part));
        }
    }

    private void checkValue(Object record, String place, String key, @Nullable Object value) {
        switch (value) {
            case String text -> checkText(record, place, key, text);
            case List<?> list -> {
                for (int index = 0; index < list.size(); index++) {
                    checkValue(record, "%s[%d]".formatted(place, index), "", list.get(index));
                }
            }
            case Map<?, ?> map -> map.values().forEach(each -> checkValue(record, place, "", each));
            case Record within -> check(record, place + ".", within);
            case null, default -> {}
        }
    }

    private void checkText(Object record, String place, String key, String text) {
        if (text.length() > LONGEST) {
            findings.reject(record, place, text, "a text of at most %d characters".formatted(LONGEST));
        } else if (!Legible.isLegible(text)) {
            findings.reject(record, place, text, "a text that shows something and has no control characters");
        } else if (SLUGS.contains(key) && !Slug.isWellFormed(text)) {
            findings.reject(record, place, text, SLUG);
        } else if (record instanceof ModelRecord
                && key.equals("slug")
                && TWINS.stream().anyMatch(text::endsWith)) {
            findings.reject(record, place, text, "a slug that does not end in .md, .json or .csv");
        } else if (ADDRESSES.contains(key) && !WEB.matcher(text).matches()) {
            findings.reject(record, place, text, "an address that begins with http:// or https://");
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Object part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
