package kllab.io.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import kllab.io.FileException;
import kllab.io.Notice;

/** The formats of picture files, determined by the extension. */
public enum Format {
    PNG,
    SVG,
    PDF;

    /** The extension, without its dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Format of(Path file) throws FileException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst()
                .orElseThrow(() -> new FileException(new Notice("file.format", file.toString())));
    }
}
