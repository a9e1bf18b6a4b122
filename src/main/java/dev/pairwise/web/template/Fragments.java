package dev.pairwise.web.template;

import java.util.HashMap;
import java.util.Map;

/** The fragments of all templates, by template and name. */
final class Fragments {

    private final Map<String, Fragment> fragments = new HashMap<>();
    private final Map<Fragment, Integer> uses = new HashMap<>();

    Fragment whole(String template) {
        return named(template, "");
    }

    /** The whole of a template that has been read. */
    Fragment find(String template) {
        Fragment found = fragments.get(key(template, ""));
        if (found == null) {
            throw new IllegalArgumentException("No template %s".formatted(template));
        }
        return found;
    }

    Fragment named(String template, String name) {
        return fragments.computeIfAbsent(key(template, name), Fragment::new);
    }

    /** Refuses a fragment that is used with another number of arguments than elsewhere. */
    Fragment used(String template, String name, int arguments) {
        Fragment fragment = named(template, name);
        Integer before = uses.put(fragment, arguments);
        if (before != null && before != arguments) {
            throw new TemplateRefusal("%s is given %d and %d arguments".formatted(fragment.name(), before, arguments));
        }
        return fragment;
    }

    /** Refuses fragments that are used and do not exist, or take another number of arguments. */
    void check() {
        uses.forEach((fragment, arguments) -> {
            if (!fragment.isDefined() || fragment.parameters() != arguments) {
                throw new TemplateRefusal("%s with %d arguments does not exist".formatted(fragment.name(), arguments));
            }
        });
    }

    private static String key(String template, String name) {
        return template + " :: " + name;
    }
}
