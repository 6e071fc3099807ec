package kllab.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kllab.cli.Console;
import kllab.cli.ScreenRenderer;
import kllab.core.information.LogBase;
import kllab.figure.Theme;
import kllab.io.FileException;
import kllab.io.export.FigureFile;
import kllab.io.session.StateLine;
import kllab.lab.Lab;
import kllab.text.Language;
import kllab.text.Words;

/** The output of a start without a display: every lab's screen in every language, as pictures. */
final class Tour {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private final List<Lab<?, ?>> labs;
    private final ScreenRenderer screens;
    private final Console console;

    Tour(List<Lab<?, ?>> labs, ScreenRenderer screens, Console console) {
        this.labs = labs;
        this.screens = screens;
        this.console = console;
    }

    /** Writes {@code <lab>-<lang>.png} for all, printing each path; returns the exit code. */
    int writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Lab<?, ?> lab : labs) {
                for (Language language : Language.values()) {
                    Path file = folder.resolve(lab.id() + "-" + language.code() + ".png");
                    write(lab, language, file);
                    console.lines().println(file);
                }
            }
            return Console.DONE;
        } catch (FileException e) {
            console.err().println(e.notice().say(Words.of(Language.EN)));
        } catch (IOException e) {
            console.err().println(FileException.unwritable(folder, e).say(Words.of(Language.EN)));
        }
        return Console.FAILED;
    }

    private <S extends Record, R> void write(Lab<S, R> lab, Language language, Path file) throws FileException {
        FigureFile.write(
                file,
                screens.render(new ScreenRenderer.Screen<>(
                        lab, lab.initial(), language, Theme.LIGHT, LogBase.BITS, WIDTH, HEIGHT, 1, false)),
                StateLine.of(lab.id(), lab.initial(), StateLine.Data.WHOLE));
    }
}
