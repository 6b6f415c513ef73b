package wenheng.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import wenheng.assess.Assessment;

/**
 * 项目事实：模板数据的全部来源。
 *
 * @param county 县（市、区）名
 * @param agency 机关全称
 * @param current the assessment of {@code year}
 * @param earlier 往年: assessments of earlier years
 */
public record ProjectFacts(
        String county, String agency, int year, Assessment current, SortedMap<Integer, Assessment> earlier) {

    public ProjectFacts {
        earlier = Collections.unmodifiableSortedMap(new TreeMap<>(earlier));
    }
}
