package kllab.io.session;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kllab.io.session.PlainJson.NotPlain;
import kllab.io.session.PlainJson.Raw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that a user has set, as a value: {@code {"work": 1, "open": "fit", "pages": {"fit": {…}}}}. It equals only itself, so that
 * comparing two of them is free.
 *
 * <p>Pages on which nothing is set are left out; those of labs that this version does not know are kept.
 */
public final class Work {
    private static final String WORK = "work";
    private static final int VERSION = 1;
    private static final String OPEN = "open";
    private static final String PAGES = "pages";

    private final String open;
    private final Map<String, WorkPage> pages;

    /**
     * The work.
     *
     * @param open the id of the lab whose page is shown
     * @param pages by the ids of their labs
     */
    public Work(String open, Map<String, WorkPage> pages) {
        this.open = open;
        this.pages = new TreeMap<>(pages); // the same work is written as the same bytes
    }

    public String open() {
        return open;
    }

    /** The pages by the ids of their labs. */
    public Map<String, WorkPage> pages() {
        return new TreeMap<>(pages);
    }

    /** What a document says; empty if it is something else, or of a later version. */
    static Optional<Work> read(JsonNode document) {
        if (document.path(WORK).intValue(0) != VERSION || !document.path(PAGES).isObject()) {
            return Optional.empty();
        }
        Map<String, WorkPage> pages = new TreeMap<>();
        document.path(PAGES).propertyStream().forEach(page -> pages.put(page.getKey(), WorkPage.read(page.getValue())));
        return Optional.of(new Work(document.path(OPEN).stringValue(""), pages));
    }

    /** The same of a text as this app writes it, without a JSON library; the pages are read when they are needed. */
    static Work read(String text) throws NotPlain {
        Map<String, Object> document = PlainJson.object(text, 2);
        if (PlainJson.asWhole(document.get(WORK)) != VERSION) {
            throw new NotPlain();
        }
        Map<String, WorkPage> pages = new TreeMap<>();
        for (Map.Entry<String, Object> page :
                PlainJson.asObject(document.get(PAGES)).entrySet()) {
            if (!(page.getValue() instanceof Raw raw)) {
                throw new NotPlain();
            }
            pages.put(page.getKey(), WorkPage.read(raw.text()));
        }
        return new Work(PlainJson.asText(document.get(OPEN)), pages);
    }

    String json() {
        ObjectNode document = StateJson.object();
        document.put(WORK, VERSION);
        document.put(OPEN, open);
        ObjectNode all = document.putObject(PAGES);
        pages.forEach((lab, page) -> all.set(lab, page.written()));
        return StateJson.print(document) + '\n';
    }
}
