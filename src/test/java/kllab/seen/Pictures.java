package kllab.seen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kllab.app.LabCatalog;
import kllab.core.information.LogBase;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.text.Language;
import kllab.text.Words;

/** The figures of all presets, in both languages and three sizes. */
final class Pictures {
    /** Whether all are wanted, or only a sample in which every preset is, and every pair of language and size. */
    static final boolean FULL = Boolean.getBoolean("kllab.full");

    private static final List<Size> SIZES = List.of(new Size(1366, 768), new Size(1024, 768), new Size(1920, 1080));
    private static final ThreadLocal<Fonts> FONTS = ThreadLocal.withInitial(Pictures::fonts);

    private Pictures() {}

    /** All labs; or one, which {@code -Dkllab.lab=telegraph} names: the long variants take minutes for all. */
    static Stream<Lab<?, ?>> labs() {
        String only = System.getProperty("kllab.lab", "");
        return LabCatalog.all().stream()
                .<Lab<?, ?>>map(lab -> lab)
                .filter(lab -> only.isEmpty() || lab.id().equals(only));
    }

    private static Fonts fonts() {
        return new Fonts();
    }

    /** In pixels. */
    record Size(int width, int height) {
        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    /**
     * One of them.
     *
     * @param kept whether its whole log is kept, not its hash alone
     */
    record Picture(Lab<?, ?> lab, String preset, Language language, Size size, boolean kept) {
        PaintLog log(double rem) {
            return log(lab, rem);
        }

        private <S extends Record, R> PaintLog log(Lab<S, R> of, double rem) {
            S state = of.presets().stream()
                    .filter(each -> each.id().equals(preset))
                    .findFirst()
                    .orElseThrow()
                    .state();
            Look look = new Look(Palette.of(Theme.LIGHT), Words.of(language), LogBase.BITS, rem, FONTS.get());
            return PaintLog.of(of.figure(), of.compute(state), look, size.width, size.height);
        }

        PaintLog log() {
            return log(Look.remOf(size.height));
        }

        @Override
        public String toString() {
            return String.join(" ", lab.id(), preset, language.code(), size.toString());
        }
    }

    /** All of them, or the sample; lab by lab, each of them in one thread, since a lab keeps its last result. */
    static Stream<Picture> wanted() {
        Map<String, List<Picture>> byLab =
                (FULL ? all().stream() : sample()).collect(Collectors.groupingBy(picture -> picture.lab.id()));
        return byLab.values().parallelStream().flatMap(List::stream);
    }

    static List<Picture> all() {
        List<Picture> all = new ArrayList<>();
        for (Lab<?, ?> lab : LabCatalog.all()) {
            for (Preset<?> preset : lab.presets()) {
                for (Size size : SIZES) {
                    for (Language language : Language.values()) {
                        boolean kept = size.equals(SIZES.getFirst()) && language == Language.EN;
                        all.add(new Picture(lab, preset.id(), language, size, kept));
                    }
                }
            }
        }
        return all;
    }

    /** Of each preset the one that is kept whole, and another one in turn. */
    private static Stream<Picture> sample() {
        List<Picture> all = all();
        int each = SIZES.size() * Language.values().length;
        return java.util.stream.IntStream.range(0, all.size())
                .filter(i -> all.get(i).kept || i % each == 1 + i / each % (each - 1))
                .mapToObj(all::get);
    }
}
