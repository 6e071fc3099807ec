package kllab.lab.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;
import kllab.figure.Look;
import kllab.lab.sampling.SamplingState.Page;
import kllab.lab.sampling.SamplingState.Source;
import kllab.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeMarksTest {
    private static final List<String> NAMES = List.of(
            "Rain",
            "Rust",
            "e\u0301t\u00E9", // é in two characters
            "\u96EA", // snow
            "\u9F8D", // dragon, in traditional characters
            "\u0645\u0637\u0631", // rain in Arabic
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"); // a family, one symbol of five characters

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNameIsMarkedByItsFirstCharacterOrTwoAndByItsNumberWhereTheFacesLackThem(Language language) {
        Look look = Given.look(language, LogBase.BITS);
        SamplingState state = new SamplingState(
                Source.LETTERS,
                NAMES,
                Categorical.uniform(NAMES.size()),
                Categorical.of(1, 1, 1, 1, 1, 0, 0),
                0,
                39,
                0,
                Page.DRAWS);
        assertThat(IntStream.range(0, NAMES.size()).mapToObj(i -> OutcomeMarks.of(state, i, look)))
                .containsExactly("Ra", "Ru", "\u00E9", "\u96EA", "5", "6", "7");
    }
}
