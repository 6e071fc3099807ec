package kllab.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All sentences of one language, from {@code text/messages_<code>.properties}.
 *
 * <p>No sentence is composed of fragments: a message has placeholders ({@code {0}}) only for names and numbers, which
 * are already formatted ({@link Numbers}).
 */
public final class Words {
    /**
     * A possible line break between two Chinese words: a zero-width space. The files write it as {@code ¦}; a message
     * with it breaks only there, after punctuation and at spaces. It is never drawn.
     */
    public static final char BREAK = '\u200B';

    private static final char WRITTEN_BREAK = '\u00A6';

    private final Language language;
    private final Map<String, String> messages;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    private Words(Language language, Map<String, String> messages) {
        this.language = language;
        this.messages = messages;
    }

    /**
     * Reads the messages of a language; throws if the file is missing or unreadable, since the build is then broken.
     */
    public static Words of(Language language) {
        String name = "/text/messages_" + language.code() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no messages " + name);
            }
            return new Words(
                    language,
                    parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(WRITTEN_BREAK, BREAK)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with more messages, or with others of the same keys. */
    public Words and(String file) throws IOException {
        Map<String, String> all = new HashMap<>(messages);
        all.putAll(parse(file.replace(WRITTEN_BREAK, BREAK)));
        return new Words(language, all);
    }

    /** Lines with escapes are parsed by {@link Properties}; the others are split here, in a tenth of the time. */
    private static Map<String, String> parse(String file) throws IOException {
        Map<String, String> messages = new HashMap<>();
        StringBuilder escaped = new StringBuilder();
        for (String line : file.split("\n", -1)) {
            int sign = line.indexOf('=');
            if (line.indexOf('\\') >= 0) {
                escaped.append(line).append('\n');
            } else if (sign > 0 && line.charAt(0) != '#') {
                messages.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        Properties others = new Properties();
        others.load(new StringReader(escaped.toString()));
        others.stringPropertyNames().forEach(key -> messages.put(key, others.getProperty(key)));
        return messages;
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return new TreeSet<>(messages.keySet());
    }

    /** The message as in the file, with its placeholders. */
    public String get(String key) {
        String message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language.code());
        }
        return message;
    }

    /** The message, or null if the file has none with this key: for texts that only some states have. */
    public @Nullable String find(String key) {
        return messages.get(key);
    }

    /** A name as shown: {@code @rain} is the message {@code name.rain}; any other name is the user's own. */
    public String name(String name) {
        if (!name.startsWith("@")) {
            return name;
        }
        String own = find("name." + name.substring(1));
        return own == null ? name.substring(1) : own;
    }

    /** Joins sentences: with a space in English, without one in Chinese. Empty ones are left out. */
    public String inTurn(Stream<String> sentences) {
        return sentences
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(language == Language.ZH ? "" : " "));
    }

    /** The message with its placeholders {@code {0}}, {@code {1}}, … filled in. */
    public String get(String key, Object... places) {
        MessageFormat format = parsed.computeIfAbsent(key, k -> new MessageFormat(get(k), language.locale()));
        synchronized (format) {
            return format.format(places);
        }
    }

    /** The message with its placeholders, if it has some, filled in, as text with markup. */
    public RichText rich(String key, Object... places) {
        return RichText.parse(places.length == 0 ? get(key) : get(key, places));
    }
}
