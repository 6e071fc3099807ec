package kllab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import kllab.core.information.LogBase;
import kllab.figure.Palette;
import kllab.figure.Sheet;
import kllab.figure.Theme;
import kllab.io.FileException;
import kllab.io.export.FigureFile;
import kllab.io.export.Format;
import kllab.io.export.Frame;
import kllab.io.export.Paper;
import kllab.io.export.PaperSize;
import kllab.io.session.StateFile;
import kllab.io.session.StateLine;
import kllab.io.sound.RaceSound;
import kllab.io.sound.WavFile;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.text.Language;
import kllab.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kl-lab render}: a lab's picture, its whole screen, or its sound, as a file. */
@Command(
        name = "render",
        description = "Draws a lab's figure as PNG, SVG or PDF, or writes its sound as WAV, without a window.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RenderCommand implements Callable<Integer> {
    private final List<Lab<?, ?>> labs;
    private final ScreenRenderer screens;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LAB", description = "The id of the lab.")
    private String labId;

    @Option(
            names = "--state",
            paramLabel = "FILE|-",
            description = "A saved state: as a file, in a picture, or as a line kl1:…; - reads the standard input.")
    private @Nullable String stateFile;

    @Option(names = "--preset", paramLabel = "ID", description = "One of the lab's presets; the first by default.")
    private @Nullable String presetId;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; en by default.")
    private Language language = Language.EN;

    @Option(names = "--theme", paramLabel = "light|dark|projector", description = "The theme; light by default.")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--unit", paramLabel = "bits|nats", description = "The unit of information; bits by default.")
    private LogBase unit = LogBase.BITS;

    @Option(names = "--size", paramLabel = "WxH", description = "Width and height in pixels; 1920x1080 by default.")
    private Size size = new Size(1920, 1080);

    @Option(
            names = "--paper",
            paramLabel = "16:9|4:3|column",
            description = "Instead of --size: a slide, or a column of print 85 mm wide; a PNG has 300 dots per inch.")
    private @Nullable PaperSize paper;

    @Option(names = "--transparent", description = "Draws no ground; what is behind the picture shows through.")
    private boolean transparent;

    @Option(names = "--part", paramLabel = "ID", description = "Draws a single part of the page, such as a chart.")
    private @Nullable String part;

    @Option(
            names = "--svg-text",
            description = "Keeps the text of an SVG as text in embedded fonts, instead of the outlines of its letters.")
    private boolean svgText;

    @Option(names = "--scale", paramLabel = "1|2", description = "PNG pixels per pixel of the size.")
    private int scale = 1;

    @Option(names = "--presenting", description = "With --screen: as it is presented in a hall.")
    private boolean presenting;

    @Option(names = "--screen", description = "Draws the whole screen with its controls, as PNG.")
    private boolean screen;

    @Option(
            names = "--without-data",
            description = "The picture carries its settings, but not your own data, such as a text or a pasted table.")
    private boolean withoutData;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write.")
    private String output;

    RenderCommand(List<Lab<?, ?>> labs, ScreenRenderer screens, Console console) {
        this.labs = labs;
        this.screens = screens;
        this.console = console;
    }

    /** The list of labs, for the help. */
    static String footer(List<Lab<?, ?>> labs) {
        return "The labs are " + names(labs, Lab::id) + ".";
    }

    @Override
    public Integer call() throws Cli.Failure {
        Lab<?, ?> lab = lab();
        if (output.equals("-")) {
            throw misuse("-o needs the name of a file, not -, because its extension determines the format.");
        }
        Path file = Cli.path(spec, output);
        if (WavFile.isNamed(file)) {
            requireNoPicture();
            return record(lab, file);
        }
        requireSense(format(lab, file));
        return render(lab, file);
    }

    private <S extends Record, R> int record(Lab<S, R> lab, Path file) throws Cli.Failure {
        try {
            RaceSound sound = lab.sound(lab.compute(state(lab)))
                    .orElseThrow(() -> misuse("The lab " + lab.id() + " has no sound, so there is no .wav file."));
            WavFile.write(file, sound);
            return Console.DONE;
        } catch (FileException e) {
            throw new Cli.Failure(e.notice());
        }
    }

    private <S extends Record, R> int render(Lab<S, R> lab, Path file) throws Cli.Failure {
        try {
            S state = state(lab);
            if (screen) {
                FigureFile.write(
                        file,
                        screens.render(new ScreenRenderer.Screen<>(
                                lab, state, language, theme, unit, size.width(), size.height(), scale, presenting)),
                        line(lab, state));
            } else {
                FigureFile.write(file, paper(lab, state), paper == null ? scale : FigureFile.PRINT_SCALE, svgText);
            }
            return Console.DONE;
        } catch (FileException e) {
            throw new Cli.Failure(e.notice());
        }
    }

    private String line(Lab<?, ?> lab, Record state) throws FileException {
        return StateLine.of(lab.id(), state, withoutData ? StateLine.Data.WITHOUT : StateLine.Data.WHOLE);
    }

    private <S extends Record, R> Paper<R> paper(Lab<S, R> lab, S state) throws FileException {
        return lab.paper(
                new Sheet.Moment<>(lab.compute(state), null, false),
                line(lab, state),
                Palette.of(theme),
                Words.of(language),
                unit,
                frame().withTransparent(transparent).withPart(Optional.ofNullable(part)));
    }

    /** As large as wanted: by default the first of {@code --size}. */
    private Frame frame() {
        return paper == null ? Frame.of(size.width(), size.height()) : paper.frame();
    }

    private <S extends Record, R> S state(Lab<S, R> lab) throws FileException, Cli.Failure {
        if (presetId != null) {
            return preset(lab, presetId);
        }
        if (stateFile == null) {
            return lab.initial();
        }
        StateFile.Opened<S> opened = lab.restored(saved(stateFile));
        opened.missing().ifPresent(notice -> console.err().println("kl-lab: " + notice.say(Words.of(Language.EN))));
        return opened.state();
    }

    private StateFile saved(String source) throws FileException {
        if (StateLine.isOne(source)) {
            return StateFile.ofText(source);
        }
        return source.equals("-") ? StateFile.read(console.in()) : StateFile.read(Cli.path(spec, source));
    }

    private <S extends Record> S preset(Lab<S, ?> lab, String id) {
        return lab.presets().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .map(Preset::state)
                .orElseThrow(() -> misuse("There is no preset '" + id + "' in " + lab.id() + "; its presets are "
                        + names(lab.presets(), Preset::id) + "."));
    }

    private Lab<?, ?> lab() {
        return labs.stream()
                .filter(lab -> lab.id().equals(labId))
                .findFirst()
                .orElseThrow(
                        () -> misuse("There is no lab '" + labId + "'; the labs are " + names(labs, Lab::id) + "."));
    }

    private <S extends Record, R> Format format(Lab<S, R> lab, Path file) {
        try {
            return Format.of(file);
        } catch (FileException e) {
            boolean sounds = lab.sound(lab.compute(lab.initial())).isPresent();
            throw misuse(file + " must end in .png, .svg" + (sounds ? ", .pdf or .wav." : " or .pdf."));
        }
    }

    private void requireOneState() {
        if (stateFile != null && presetId != null) {
            throw misuse("--state and --preset exclude each other.");
        }
    }

    private boolean sizeGiven() {
        return spec.commandLine().getParseResult().hasMatchedOption("--size");
    }

    private void requireNoPicture() {
        requireOneState();
        if (screen || scale != 1 || withoutData) {
            throw misuse("--screen, --scale and --without-data are for pictures; a .wav file is sound.");
        }
    }

    private void requireSense(Format format) {
        requireOneState();
        if (scale != 1 && scale != 2) {
            throw misuse("--scale must be 1 or 2, not " + scale + ".");
        }
        if (presenting && !screen) {
            throw misuse("--presenting is for a --screen.");
        }
        if (screen && format != Format.PNG) {
            throw misuse("--screen draws PNG only, so the file must end in .png.");
        }
        if (paper != null && (sizeGiven() || scale != 1)) {
            throw misuse("--paper excludes --size and --scale.");
        }
        if (screen && (paper != null || transparent || part != null)) {
            throw misuse("--paper, --transparent and --part are for figures, not for a --screen.");
        }
        if (svgText && format != Format.SVG) {
            throw misuse("--svg-text is for SVG only.");
        }
        if (scale != 1 && format != Format.PNG) {
            throw misuse("--scale is for PNG only; SVG and PDF have no pixels.");
        }
    }

    private ParameterException misuse(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static <T> String names(List<? extends T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.joining(", "));
    }
}
