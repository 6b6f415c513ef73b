package wenheng.project;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.text.Encoding;
import wenheng.text.Similarity;

/** 项目文件夹：向外界取文件的门，并记下读过什么。 Paths are relative to the folder and written with {@code /}. */
public final class Folder {

    private final World world;
    private final SortedMap<String, byte[]> read = Collections.synchronizedSortedMap(new TreeMap<>());

    /** The folder that the world is. */
    public Folder(World world) {
        this.world = world;
    }

    /** Every file read so far with its bytes. */
    public SortedMap<String, byte[]> inputs() {
        return new TreeMap<>(read);
    }

    /** The file, if it is there. */
    public Optional<byte[]> find(String path) {
        return bytes(inside(path, Location.NOWHERE));
    }

    /**
     * The file that must be there.
     *
     * @param place where it is named
     * @throws InputException with the files that are there instead
     */
    public byte[] require(String path, Location place) {
        String inside = inside(path, place);
        return bytes(inside).orElseThrow(() -> missing(path, inside, place));
    }

    /** The file as text, in UTF-8 or GB18030. */
    public static String text(String path, byte[] bytes) {
        return Encoding.decode(bytes)
                .orElseThrow(() -> new InputException(
                        Diagnostic.error("文件-编码", Location.of(path), "这个文件不是文本文件", "请用记事本打开后另存，编码选 UTF-8")));
    }

    private Optional<byte[]> bytes(String inside) {
        Optional<byte[]> found = world.find(inside);
        found.ifPresent(bytes -> read.put(inside.replace('\\', '/'), bytes));
        return found;
    }

    /** The path without {@code .} and {@code ..}, which may not lead out of the folder. */
    private static String inside(String path, Location place) {
        if (path.indexOf('\0') >= 0) {
            throw new InputException(Diagnostic.error("文件-名称", place, "“" + path + "”不是文件名", ""));
        }
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            boolean out = step.equals("..") && steps.isEmpty() || path.startsWith("/");
            if (out) {
                throw new InputException(Diagnostic.error("文件-越界", place, "“" + path + "”在项目文件夹之外", "请把文件放进项目文件夹"));
            }
            if (step.equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private InputException missing(String path, String inside, Location place) {
        if (world.isFolder(inside)) {
            return new InputException(
                    Diagnostic.error("文件-缺失", place, "“" + path + "”是文件夹，不是文件", "请写到文件，如“" + path + "/…”"));
        }
        int slash = inside.lastIndexOf('/');
        List<String> names = world.names(slash < 0 ? "" : inside.substring(0, slash));
        String here =
                names.isEmpty() ? "那里没有文件" : "那里有：" + names.stream().limit(12).collect(Collectors.joining("、"));
        String hint = Similarity.nearest(inside.substring(slash + 1), names)
                .map(best -> "您是否想写“" + best + "”？")
                .orElse(here);
        return new InputException(Diagnostic.error("文件-缺失", place, "找不到文件“" + path + "”", hint));
    }

    /** Names of the files in a folder of the project, sorted; none if it is not there. */
    public List<String> names(String path) {
        String inside = inside(path, Location.NOWHERE);
        String before = inside.isEmpty() ? "" : inside + "/";
        return world.names(inside).stream()
                .filter(name -> !world.isFolder(before + name))
                .toList();
    }

    /**
     * Whether there is a folder of that name.
     *
     * @param place where it is named
     */
    public boolean isFolder(String path, Location place) {
        return world.isFolder(inside(path, place));
    }
}
