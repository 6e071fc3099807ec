package kllab.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsInTurnTest {
    @Test
    void sentencesFollowOneAnotherAsTheirLanguageHasIt() {
        assertThat(Words.of(Language.EN).inTurn(Stream.of("One.", "", "Two."))).isEqualTo("One. Two.");
        assertThat(Words.of(Language.ZH).inTurn(Stream.of("\u4E00\u3002", "", "\u4E8C\u3002")))
                .isEqualTo("\u4E00\u3002\u4E8C\u3002");
        assertThat(Words.of(Language.EN).inTurn(Stream.of(""))).isEmpty();
    }
}
