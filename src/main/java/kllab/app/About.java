package kllab.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kllab.app.HelpPages.Block;
import kllab.text.RichText;
import kllab.text.Words;

/**
 * What the app is: its version and licence, those of the libraries and fonts in it, and where it keeps files.
 *
 * <p>The list of libraries is a file made from their own descriptions, {@code about/notices.txt}: a test holds that it is
 * that of the build.
 */
final class About {
    private static final String NOTICES = "/about/notices.txt";

    private final HelpBlocks blocks;
    private final Words words;
    private final Map<String, Path> kept;

    About(HelpBlocks blocks, Words words, Map<String, Path> kept) {
        this.blocks = blocks;
        this.words = words;
        this.kept = kept;
    }

    /** Adds the app itself to the texts, and what is in it to the rows. */
    void fill(List<Block> texts, List<Block> rows) {
        String version = About.class.getPackage().getImplementationVersion();
        String built = version == null ? words.get("about.unbuilt") : words.get("about.version", version);
        texts.add(blocks.text(words.get("shell.title"), plain(built + '\n' + words.get("about.licence"))));
        if (!kept.isEmpty()) {
            texts.add(blocks.text(words.get("about.files"), plain(words.get("about.files.says")), files()));
        }
        notices().forEach((licence, names) -> {
            rows.add(blocks.heading(licence));
            names.forEach(name -> rows.add(blocks.line(name)));
        });
    }

    private static RichText plain(String text) {
        return RichText.parse(text);
    }

    /** Their paths as text that can be selected and copied. */
    private Region[] files() {
        List<Region> all = new ArrayList<>();
        kept.forEach((message, file) -> {
            TextField path = new TextField(file.toAbsolutePath().toString());
            path.setEditable(false);
            path.getStyleClass().add("path");
            path.setAccessibleText(words.get(message));
            all.add(new VBox(new Label(words.get(message)), path));
        });
        return all.toArray(Region[]::new);
    }

    /** Names with versions, by licence. */
    static Map<String, List<String>> notices() {
        Map<String, List<String>> notices = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(About.class.getResourceAsStream(NOTICES));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\t", 2);
                notices.computeIfAbsent(parts[0], licence -> new ArrayList<>()).add(parts[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return notices;
    }
}
