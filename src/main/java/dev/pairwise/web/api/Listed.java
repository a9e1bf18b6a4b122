package dev.pairwise.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
@Schema(description = "One page of a list, with the way to the pages beside it.")
record Listed<T>(
        @Schema(description = "The items of this page, in the order of the list.")
        List<T> items,

        @Schema(description = "The number of this page, from 1 up.", example = "1")
        int page,

        @Schema(description = "How many items a page has; the last may have fewer.", example = "50")
        int size,

        @Schema(description = "How many items the list has.", example = "120")
        int total,

        @Schema(description = "How many pages the list has; an empty list has one.", example = "3")
        int pages,

        @Schema(description = "The address of the next page; left out on the last.") @Nullable
        String next,

        @Schema(description = "The address of the page before; left out on the first.") @Nullable
        String previous) {

    Listed {
        items = List.copyOf(items);
    }

    static <S, T> Listed<T> of(List<S> all, Function<? super S, ? extends T> answer, Asked asked) {
        int size = Math.toIntExact(asked.number(Query.SIZE).orElse(Query.USUAL));
        int page = Math.toIntExact(asked.number(Query.PAGE).orElse(1L));
        int pages = Math.max(1, (all.size() + size - 1) / size);
        if (page > pages) {
            throw Refusal.notFound("The list ends at page %d.".formatted(pages), List.of(ListAddress.of(asked, pages)));
        }
        List<T> items = new ArrayList<>();
        all.stream().skip((long) (page - 1) * size).limit(size).map(answer).forEach(items::add);
        return new Listed<>(
                items,
                page,
                size,
                all.size(),
                pages,
                page < pages ? ListAddress.of(asked, page + 1) : null,
                page > 1 ? ListAddress.of(asked, page - 1) : null);
    }

    /** The same ways as a {@code Link} header has them. */
    String links(Asked asked) {
        List<String> links = new ArrayList<>();
        links.add(link(ListAddress.of(asked, 1), "first"));
        Optional.ofNullable(previous).ifPresent(address -> links.add(link(address, "prev")));
        Optional.ofNullable(next).ifPresent(address -> links.add(link(address, "next")));
        links.add(link(ListAddress.of(asked, pages), "last"));
        return String.join(", ", links);
    }

    private static String link(String address, String relation) {
        return "<%s>; rel=\"%s\"".formatted(address, relation);
    }
}
