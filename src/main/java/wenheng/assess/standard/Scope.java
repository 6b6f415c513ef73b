package wenheng.assess.standard;

import java.util.List;
import wenheng.provenance.Source;

/** 式子里的名称指什么：县级指标，或一所学校的各列。 */
public interface Scope {

    /** The value of a name; unknown where it is not filled in. */
    Datum find(String name);

    /** The cells the value rests on; none where it is not filled in. */
    List<Source> sources(String name);

    /** The schools that 全部, 任一, 合计 and 校数 go through. */
    List<SchoolScope> schools();
}
