package kllab.words;

import java.util.List;
import java.util.stream.Stream;
import kllab.text.Language;

/** One name per concept: the names that are no longer used. */
final class Wordings {
    /** Rules for the markup of messages. */
    static final List<Rule> OF_MARKUP = List.of(
            Rule.of("the number of per cent brings its sign along", "\\{\\d+}(?:</?\\w+>)?[ \u00A0]?[%％]"),
            Rule.of("a divergence of P and Q is a tag", "KL\\((?!(?:P\\|Q|Q\\|P)\\)/>)(?!</m><v>P\u0302)"));

    private static final List<String> ENGLISH = List.of(
            "likeliest", // the greatest likelihood is not the most probable
            "is no (?:probability|weight|duration|distance)",
            "(?:share|part) of the waste", // contribution
            "shares? (?:%|seen)", // frequency
            "all but fair", // almost
            "\\b[Dd]eal(?:s|ing|t)?\\b", // assignment
            "equally common",
            "\\balike\\b", // equally likely
            "\\bshares\\b", // frequencies, contributions
            "scatters?\\b|\\bspread\\b", // standard deviation
            "\\bthrows?\\b", // roll
            "slogan", // rule of thumb
            "[Hh]ow far from|from P to Q|\\baway\\b|\\bnearest\\b", // KL is not a distance
            "does not do here");

    private static final List<String> CHINESE = List.of(
            "滑动平均", // 累积平均
            "份额", // 频率, 贡献
            "胜算", // 几率
            "最可能", // 似然最大
            "白白",
            "白费",
            "替错",
            "信念就是真实",
            "对的码",
            "错的码",
            "莫尔斯码",
            "摩尔斯",
            "赛跑",
            "固定时",
            "已固定",
            "分法",
            "同样常见",
            "为(?:真实|信念)而造",
            "莫尔斯编码",
            "所信", // 隐含
            "同样可能", // 等概率
            "持平", // 并列
            "机会", // 概率
            "拼写", // 字母频率
            "[到对] ?Q 的 KL", // 相对于
            "分之一",
            "说话|出局|吃亏|终究|比赛");

    private Wordings() {}

    static List<Rule> notTaken(Language language) {
        Stream<String> names = (language == Language.EN ? ENGLISH : CHINESE).stream();
        return names.map(name -> Rule.of("not called so", name)).toList();
    }
}
