package wenheng.say;

import java.util.List;
import wenheng.provenance.Sentence;

/**
 * 学校构成：各类学校各有几所。
 *
 * @param kinds the kinds there are, in the order of 学校类型; empty where no school is known
 */
public record SchoolKinds(List<Portion> kinds) implements Topic {
    public SchoolKinds {
        kinds = List.copyOf(kinds);
    }

    /** 小学10所、初级中学4所、教学点1个. */
    public Sentence sentence() {
        return kinds.isEmpty() ? Sentence.missing("学校数") : Amounts.listed(kinds);
    }
}
