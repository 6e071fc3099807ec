package kllab.lab.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kllab.Looks;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Sheet.Moment;
import kllab.lab.Preset;
import kllab.stage.Written;
import kllab.stage.Written.Word;
import kllab.text.Language;
import kllab.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountSheetTest {
    private static final ChannelLab LAB = new ChannelLab();
    private final Look look = Looks.of(Language.EN, LogBase.BITS);

    /** The counts around the selected duration: the lowest row, without its name. */
    private List<Word> row(ChannelState state, double width) throws Exception {
        ChannelResult result = LAB.compute(state);
        List<Word> words =
                Written.on(new CountSheet(), new Moment<>(result, null, false), look, width, 26 * look.rem());
        double lowest = words.stream().mapToDouble(Word::y).max().orElseThrow();
        return words.stream()
                .filter(word -> word.y() == lowest && word.x() > 2.8 * look.rem())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {17, 22, 30, 45})
    void theCountsAreOfTheUsualSizeAndStandApart(double rems) throws Exception {
        double least = 0.5 * look.rem();
        List<String> touching = new ArrayList<>();
        for (Preset<ChannelState> preset : LAB.presets()) {
            for (int time = 0; time <= ChannelState.LATEST; time += 4) {
                List<Word> row = row(preset.state().withTime(time), rems * look.rem());
                assertThat(row).isNotEmpty();
                for (int i = 1; i < row.size(); i++) {
                    Word before = row.get(i - 1);
                    double end = before.x() + look.width(before.text(), false, look.rem());
                    if (row.get(i).x() - end < least) {
                        touching.add(preset.id() + ": " + before + " and " + row.get(i));
                    }
                }
            }
        }
        assertThat(touching).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheCountsGrowByLeavesRoomForTheNameOfTheAxis(Language language) {
        Look read = Looks.of(language, LogBase.BITS);
        double size = read.small();
        double least = 23.5 * read.rem() - 0.8 * read.rem(); // of a window of 1024 by 768, without the margin at the
        // right
        for (Preset<ChannelState> preset : LAB.presets()) {
            double growth = read.width(ChannelWords.GROWTH.rich(LAB.compute(preset.state()), read), size);
            double name = read.width(RichText.parse(read.words().get("channel.count.across")), size);
            assertThat(growth + name + 0.5 * read.rem()).as(preset.id()).isLessThan(least);
        }
    }

    /** "Dots and dashes alone" has one more row below its plot than other durations. */
    @Test
    void theFrameIsPaintedAnewWhenAHandMakesThePlotTaller() {
        ChannelResult marks = LAB.compute(preset("fibonacci"));
        ChannelResult own =
                LAB.compute(preset("fibonacci").withDuration(kllab.core.coding.SpacedTelegraph.Symbol.DASH, 5));
        CountSheet sheet = new CountSheet();
        Object before = sheet.settle(new Moment<>(marks, null, true), look, 500, 400);
        Object after = sheet.settle(new Moment<>(own, null, true), look, 500, 400);
        assertThat(after).isNotEqualTo(before);
    }

    private static ChannelState preset(String id) {
        return LAB.presets().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
