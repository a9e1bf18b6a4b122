package dev.pairwise.web.index;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import dev.pairwise.page.ChangeFeed;
import dev.pairwise.page.Links;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes the feed of changes as Atom (RFC 4287). The only place with the old date, because the library asks for it. */
final class AtomFeed {

    /** Characters that no XML document may hold, whatever somebody called a model. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final String site;
    private final Function<ChangeFeed.Entry, String> html;

    /** {@code html} gives the content of an entry. */
    AtomFeed(String site, Function<ChangeFeed.Entry, String> html) {
        this.site = site;
        this.html = html;
    }

    void write(ChangeFeed changes, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            new WireFeedOutput().output(feed(changes), writer, false);
        } catch (FeedException failure) {
            throw new IOException(failure);
        }
        writer.flush();
    }

    private Feed feed(ChangeFeed changes) {
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding(StandardCharsets.UTF_8.name());
        feed.setId(site + Links.feed());
        feed.setTitle(changes.title());
        feed.setSubtitle(content(Content.TEXT, changes.subtitle()));
        feed.setRights(changes.rights());
        feed.setUpdated(date(changes.updated()));
        feed.setAuthors(List.of(author()));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", Links.changes())));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", Links.feed())));
        feed.setEntries(changes.entries().stream().map(this::entry).toList());
        return feed;
    }

    private Person author() {
        Person author = new Person();
        author.setName("Pairwise");
        author.setUrl(site + Links.home());
        return author;
    }

    private Entry entry(ChangeFeed.Entry changes) {
        Entry entry = new Entry();
        entry.setId(site + changes.id());
        entry.setTitle(legal(changes.title()));
        entry.setUpdated(date(changes.updated()));
        entry.setAlternateLinks(
                List.of(link("alternate", "text/html", changes.model().href())));
        entry.setContents(List.of(content(Content.HTML, html.apply(changes))));
        return entry;
    }

    private Link link(String relation, String type, String path) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(site + path);
        return link;
    }

    private static Content content(String type, String value) {
        Content content = new Content();
        content.setType(type);
        content.setValue(legal(value));
        return content;
    }

    private static Date date(String day) {
        return Date.from(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("\uFFFD");
    }
}
