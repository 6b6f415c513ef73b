package wenheng.project;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.model.Meeting;
import wenheng.project.ProjectSettings.TableRef;
import wenheng.settings.Node;
import wenheng.text.Similarity;

/** 会议：project.yaml“会议”写的一个或几个会议文件，各有名字；几份文稿可以用同一个会议。 */
final class Meetings {

    private Meetings() {}

    /** {@code 会议: 会议.yaml}, a list of files, each called as its file, or names with their files. */
    static Map<String, TableRef> named(Node node) {
        Map<String, TableRef> named = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> named.put(SettingsReader.name(entry), ref(entry.value())));
            return named;
        }
        for (Node item : node.items()) {
            TableRef ref = ref(item);
            if (named.putIfAbsent(name(ref.file()), ref) != null) {
                throw item.wrong("有两个会议都叫“" + name(ref.file()) + "”，请改成“名字: 文件”的写法");
            }
        }
        return named;
    }

    private static TableRef ref(Node node) {
        return new TableRef(SettingsReader.text(node), "", node.location());
    }

    /** 会议/推进会.yaml is called 推进会. */
    private static String name(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 1 ? last : last.substring(0, dot);
    }

    /**
     * The meeting that a paper names.
     *
     * @throws InputException if there is none of that name
     */
    static String chosen(Node node, Optional<Node> meetings) {
        Map<String, TableRef> known = meetings.map(Meetings::named).orElse(Map.of());
        String name = SettingsReader.text(node);
        if (!known.containsKey(name)) {
            String hint = Similarity.nearest(name, known.keySet())
                    .map(best -> "您是否想写“" + best + "”？")
                    .orElse(
                            known.isEmpty()
                                    ? "请先写“会议: {" + name + ": 会议/" + name + ".yaml}”"
                                    : "现有：" + String.join("、", known.keySet()));
            throw new InputException(Diagnostic.error("会议-未知", node.location(), "“会议”里没有“" + name + "”", hint));
        }
        return name;
    }

    /** Reads every meeting; one held before the year of the project is most likely last year's. */
    static Outcome<Map<String, Meeting>> read(Folder folder, ProjectSettings settings) {
        Map<String, Meeting> meetings = new LinkedHashMap<>();
        Diagnostics findings = Diagnostics.NONE;
        for (Map.Entry<String, TableRef> each : settings.meetings().entrySet()) {
            TableRef ref = each.getValue();
            Outcome<Meeting> read =
                    MeetingReader.read(ref.file(), Folder.text(ref.file(), folder.require(ref.file(), ref.place())));
            meetings.put(each.getKey(), read.value());
            findings = findings.plus(read.diagnostics()).plus(outdated(ref, read.value(), settings.year()));
        }
        return new Outcome<>(meetings, findings);
    }

    private static Diagnostics outdated(TableRef ref, Meeting meeting, int year) {
        if (meeting.date().getYear() >= year) {
            return Diagnostics.NONE;
        }
        return Diagnostics.of(Diagnostic.warning(
                "会议-年度",
                ref.place(),
                ref.file() + " 里的会议是" + meeting.date().getYear() + "年开的，项目是" + year + "年度的",
                "请核对会议的日期和其他各项"));
    }
}
