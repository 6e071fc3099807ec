package kllab.app;

import java.util.Optional;
import kllab.core.information.LogBase;
import kllab.figure.Palette;
import kllab.figure.Sheet;
import kllab.io.FileException;
import kllab.io.export.Paper;
import kllab.io.export.PictureChoices;
import kllab.io.session.StateLine;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.text.Language;
import kllab.text.Words;

/**
 * A picture that is wanted, as a value: what it shows does not change any more while another thread paints it. All that is painted is
 * computed and read anew there, since results and messages remember what they were asked, for one thread.
 *
 * @param pinned the state that is compared with
 * @param language that of the window
 * @param part the only part that is shown; all, if empty
 */
record PictureOrder<S extends Record, R>(
        Lab<S, R> lab,
        S state,
        Optional<S> pinned,
        LogBase unit,
        Language language,
        PictureChoices choices,
        Optional<String> part) {
    /** What a page shows now. */
    static <S extends Record, R> PictureOrder<S, R> of(
            OpenLab<S, R> opened, LogBase unit, Language language, PictureChoices choices, Optional<String> part) {
        return new PictureOrder<>(
                opened.lab(), opened.model().state(), opened.model().pinnedState(), unit, language, choices, part);
    }

    /**
     * The picture.
     *
     * @throws FileException if the page has no such part, or its state cannot be written
     */
    Paper<R> paper() throws FileException {
        return lab.paper(
                new Sheet.Moment<>(lab.compute(state), pinned.map(lab::compute).orElse(null), false),
                StateLine.of(lab.id(), state, choices.withoutData() ? StateLine.Data.WITHOUT : StateLine.Data.WHOLE),
                Palette.of(choices.ground().theme()),
                Words.of(choices.language().orElse(language)),
                unit,
                choices.frame(part));
    }
}
