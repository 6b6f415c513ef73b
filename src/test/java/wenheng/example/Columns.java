package wenheng.example;

import java.util.List;
import java.util.Set;

/** 学校表的栏目：headers in their canonical order, and which of them hold text or can be added up. */
final class Columns {
    static final List<String> ALL = List.of(
            "学校标识码",
            "学校名称",
            "学校类型",
            "办别",
            "城乡",
            "寄宿制",
            "建校年份",
            "小学学生数",
            "初中学生数",
            "高中学生数",
            "随迁子女数",
            "小学班级数",
            "初中班级数",
            "小学最大班额",
            "初中最大班额",
            "小学专任教师数",
            "初中专任教师数",
            "小学高于规定学历教师数",
            "初中高于规定学历教师数",
            "小学县级以上骨干教师数",
            "初中县级以上骨干教师数",
            "小学体育艺术专任教师数",
            "初中体育艺术专任教师数",
            "小学中级及以上职务教师数",
            "初中中级及以上职务教师数",
            "教学及辅助用房面积",
            "室内体育用房面积",
            "运动场地面积",
            "教学仪器设备值（万元）",
            "网络多媒体教室数",
            "计算机台数",
            "图书册数",
            "音乐教室数",
            "美术教室数",
            "音乐教室最小面积",
            "美术教室最小面积",
            "中心城区过密");

    private static final Set<String> TEXT = Set.of("学校标识码", "学校名称", "学校类型", "办别", "城乡", "寄宿制", "中心城区过密");
    private static final Set<String> NOT_ADDED = Set.of("建校年份", "小学最大班额", "初中最大班额", "音乐教室最小面积", "美术教室最小面积");

    private Columns() {}

    static boolean isText(String column) {
        return TEXT.contains(column);
    }

    static boolean isAdded(String column) {
        return !isText(column) && !NOT_ADDED.contains(column);
    }
}
