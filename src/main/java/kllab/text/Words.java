package kllab.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All sentences of one language, from {@code text/messages_<code>.properties}.
 *
 * <p>No sentence is put together from pieces: a message has places ({@code {0}}) for names and numbers only, and the
 * numbers arrive already formatted ({@link Numbers}).
 */
public final class Words {
    private final Language language;
    private final Properties messages;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    private Words(Language language, Properties messages) {
        this.language = language;
        this.messages = messages;
    }

    /** Reads the messages of a language; a missing or unreadable file is a broken build, so it throws. */
    public static Words of(Language language) {
        String name = "/text/messages_" + language.code() + ".properties";
        Properties messages = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no messages " + name);
            }
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(language, messages);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return new TreeSet<>(messages.stringPropertyNames());
    }

    /** The message as it stands in the file, its places unfilled. */
    public String get(String key) {
        String message = messages.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language.code());
        }
        return message;
    }

    /** The message, or null where the file has none under that key: for texts that only some states have. */
    public @Nullable String find(String key) {
        return messages.getProperty(key);
    }

    /** A name as shown: {@code @rain} is the message {@code name.rain}, anything else is a user's own word. */
    public String name(String name) {
        if (!name.startsWith("@")) {
            return name;
        }
        String own = find("name." + name.substring(1));
        return own == null ? name.substring(1) : own;
    }

    /** The message with its places {@code {0}}, {@code {1}}, … filled in. */
    public String get(String key, Object... places) {
        MessageFormat format = parsed.computeIfAbsent(key, k -> new MessageFormat(get(k), language.locale()));
        synchronized (format) {
            return format.format(places);
        }
    }
}
