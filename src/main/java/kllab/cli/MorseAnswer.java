package kllab.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kllab.core.coding.CodeBook;
import kllab.core.coding.Dealing;
import kllab.core.coding.ImpliedBelief;
import kllab.core.coding.MorseCode;
import kllab.core.coding.MorseText;
import kllab.core.information.Comparison;
import kllab.core.information.LogBase;
import kllab.core.probability.Categorical;

/** {@code morse}: the duration of a text, or how well the code fits the letters of a language. */
final class MorseAnswer {
    static final Operation OPERATION = new Operation(Set.of("text", "letters"), (fields, unit) -> answer(fields));

    private MorseAnswer() {}

    private static Map<String, Object> answer(Fields fields) {
        if (fields.has("text") && fields.has("letters")) {
            throw new BadInput("The field text cannot be combined with letters: give one of them.");
        }
        return fields.has("letters") ? letters(frequencies(fields)) : text(fields.text("text"));
    }

    private static Map<String, Object> text(String text) {
        MorseText morse = Fields.checked("text", () -> MorseText.of(text));
        if (morse.words().isEmpty()) {
            throw new BadInput("The field text must have a letter to send.");
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("units", morse.units());
        answer.put("units_with_trailing_word_gap", morse.units() + MorseCode.WORD_GAP);
        answer.put("code", morse.code());
        return answer;
    }

    private static Categorical frequencies(Fields fields) {
        double[] weights = new double[CodeBook.SIZE];
        boolean[] given = new boolean[CodeBook.SIZE];
        fields.numbersByName("letters").forEach((name, weight) -> {
            int letter = letter(name);
            if (given[letter]) {
                throw new BadInput("The field letters has the letter " + name + " twice.");
            }
            if (weight < 0) {
                throw new BadInput(
                        "The field letters." + name + " must not be negative, not " + Sentence.number(weight) + ".");
            }
            given[letter] = true;
            weights[letter] = weight;
        });
        if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
            throw new BadInput("The field letters must have a letter with a weight greater than 0.");
        }
        return Fields.checked("letters", () -> Categorical.of(weights));
    }

    private static int letter(String name) {
        char first = name.length() == 1 ? name.charAt(0) : 0;
        int letter = first >= 'a' && first <= 'z'
                ? first - 'a'
                : first - 'A'; // no other character is a letter, even if its upper case is one
        if (letter < 0 || letter >= CodeBook.SIZE) {
            throw new BadInput("The field letters must be named by the letters A to Z, not \"" + name + "\".");
        }
        return letter;
    }

    private static Map<String, Object> letters(Categorical p) {
        ImpliedBelief morse = ImpliedBelief.of(CodeBook.international());
        Comparison c = Comparison.of(p, morse.belief());
        Map<String, Object> answer = new LinkedHashMap<>();
        putTimes(answer, p, LogBase.BITS.fromNats(c.entropyP()));
        putBelief(answer, c, morse);
        return answer;
    }

    private static void putTimes(Map<String, Object> answer, Categorical p, double entropy) {
        CodeBook book = CodeBook.international();
        int[] units = IntStream.range(0, CodeBook.SIZE).map(book::units).toArray();
        double sent = book.expectedUnits(p, false);
        double dealt = Dealing.least(p, units);
        double best = Dealing.least(p, MorseCode.shortestDurations(CodeBook.SIZE));
        answer.put("entropy_bits", entropy);
        answer.put("morse_units_per_letter", sent);
        answer.put("morse_units_per_letter_with_gap", withGap(sent));
        answer.put("same_26_codes_reassigned_units", dealt);
        answer.put("same_26_codes_reassigned_units_with_gap", withGap(dealt));
        answer.put("best_26_strings_units", best);
        answer.put("best_26_strings_units_with_gap", withGap(best));
        answer.put("worst_reassignment_units", Dealing.greatest(p, units));
        answer.put("morse_excess_over_reassigned_percent_with_gap", percentOver(sent, dealt));
        answer.put("morse_excess_over_best_percent_with_gap", percentOver(sent, best));
        answer.put("information_rate_bits_per_unit_morse", entropy / withGap(sent));
        answer.put("information_rate_bits_per_unit_best26", entropy / withGap(best));
        answer.put("reassignment_letters_by_frequency", byFrequency(p));
    }

    private static void putBelief(Map<String, Object> answer, Comparison c, ImpliedBelief morse) {
        ImpliedBelief best = ImpliedBelief.of(IntStream.of(MorseCode.shortestDurations(CodeBook.SIZE))
                .mapToDouble(MorseAnswer::withGap)
                .toArray());
        answer.put("lambda_bits_per_unit", morse.bitsPerUnit());
        answer.put("x_per_unit", morse.chancePerUnit());
        answer.put("q_A_to_Z", c.q().toArray());
        answer.put("lambda_bits_per_unit_best26", best.bitsPerUnit());
        answer.put("kl_bits_letters_vs_morse_implied", LogBase.BITS.fromNats(c.klPQ()));
        answer.put("extra_units_per_letter_due_to_kl", morse.wastedDuration(c.p()));
        answer.put("ideal_units_per_letter_at_lambda", LogBase.BITS.fromNats(c.entropyP()) / morse.bitsPerUnit());
        answer.put("kl_bits_letters_vs_best26_implied", bestKl(c.p(), best));
        answer.put(
                "contrib_bits_vs_morse_implied_A_to_Z",
                IntStream.range(0, c.size())
                        .mapToDouble(i -> LogBase.BITS.fromNats(c.contribution(i)))
                        .toArray());
    }

    /** KL from the belief of the 26 shortest strings, assigned to the letters by decreasing probability. */
    private static double bestKl(Categorical p, ImpliedBelief best) {
        double[] descending =
                likeliestFirst(p).stream().mapToDouble(p::probability).toArray();
        return LogBase.BITS.fromNats(
                Comparison.of(Categorical.of(descending), best.belief()).klPQ());
    }

    private static double withGap(double units) {
        return units + MorseCode.LETTER_GAP;
    }

    private static double percentOver(double units, double least) {
        return 100 * (units - least) / withGap(least);
    }

    private static String byFrequency(Categorical p) {
        return likeliestFirst(p).stream()
                .map(letter -> Character.toString('A' + letter))
                .collect(Collectors.joining());
    }

    private static List<Integer> likeliestFirst(Categorical p) {
        return IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -p.probability(i)))
                .toList();
    }
}
