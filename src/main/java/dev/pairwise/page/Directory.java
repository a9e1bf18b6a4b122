package dev.pairwise.page;

import java.util.List;

/** Links to many models under a few headings; {@code text} counts them. */
public record Directory(String text, List<Group> groups) {

    public Directory {
        groups = List.copyOf(groups);
    }

    /** {@code id} is the target of the jump list. */
    public record Group(String id, String heading, List<Link> models) {

        public Group {
            models = List.copyOf(models);
        }

        public String jump() {
            return Links.inPage(id);
        }
    }
}
